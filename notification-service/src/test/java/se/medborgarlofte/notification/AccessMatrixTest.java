package se.medborgarlofte.notification;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.http.testing.AccessMatrix;
import se.medborgarlofte.notification.application.NotificationOperation;

class AccessMatrixTest {

    @Test
    void whoMayDoWhatIsWrittenDownCompletely() {
        AccessMatrix.verify(NotificationOperation.values(), Path.of("src/test/resources/access-matrix.csv"));
    }
}
