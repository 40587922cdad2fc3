package se.medborgarlofte.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.ProblemTexts;

/** The gateway has no problems of its own and does not complain of that. */
@ExtendWith(OutputCaptureExtension.class)
class ProblemTextsOfTheGatewayTest {

    @Test
    void theCommonTextsAreFoundAndNoBundleIsMissed(CapturedOutput output) {
        String title = new ProblemTexts().title(CommonProblem.TOO_MANY_REQUESTS, Locale.of("sv"));

        assertThat(title).isNotBlank().isNotEqualTo("too-many-requests");
        assertThat(output.getAll()).doesNotContain("ResourceBundle");
    }
}
