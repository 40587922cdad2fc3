package se.medborgarlofte.property.application;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.AccessMatrix;

/** Who may do what, operation by operation, is exactly what the table says. */
class AccessMatrixTest {

    @Test
    void theTableAndTheCodeAgree() {
        AccessMatrix.verify(PropertyOperation.values(), Path.of("src/test/resources/access-matrix.csv"));
    }
}
