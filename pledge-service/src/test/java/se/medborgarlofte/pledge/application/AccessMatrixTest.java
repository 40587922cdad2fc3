package se.medborgarlofte.pledge.application;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.AccessMatrix;

class AccessMatrixTest {

    @Test
    void whoMayDoWhatIsAsTheTableSays() {
        AccessMatrix.verify(PledgeOperation.values(), Path.of("src/test/resources/access-matrix.csv"));
    }
}
