package se.medborgarlofte.dialogue.application;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.AccessMatrix;

@DisplayName("Who may do what in the dialogue")
class AccessMatrixTest {

    @Test
    @DisplayName("is what the table says, for every operation, role, owner and area")
    void matchesTheTable() {
        AccessMatrix.verify(DialogueOperation.values(), Path.of("src/test/resources/access-matrix.csv"));
    }
}
