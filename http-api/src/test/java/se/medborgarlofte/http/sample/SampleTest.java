package se.medborgarlofte.http.sample;

import java.util.UUID;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;

/** The sample with its people. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, classes = SampleApplication.class)
abstract class SampleTest {

    static final String ANNA = "5b1d5c1a-0000-4000-8000-000000000001";
    static final String NOTES = "/sample/v1/notes";

    @LocalServerPort
    private int port;

    SampleClient client() {
        return new SampleClient(port);
    }

    int port() {
        return port;
    }

    static String anna() {
        return TestTokens.bearer(ANNA, Assignment.of(Role.CITIZEN, "1230", "1230"));
    }

    static String note(String title) {
        return """
                {"title": "%s", "municipalityCode": "1230", "category": "LIGHTING", "copies": 1}""".formatted(title);
    }

    static String unique(String title) {
        return title + " " + UUID.randomUUID().toString().substring(0, 4).replaceAll("[0-9]", "x");
    }
}
