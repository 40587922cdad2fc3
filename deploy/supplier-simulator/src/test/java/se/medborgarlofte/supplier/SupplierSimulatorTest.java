package se.medborgarlofte.supplier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The simulator does what it is told. */
class SupplierSimulatorTest {

    /** A machine that does other things as well may take its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration LONG_ENOUGH_TO_CALL_IT_SILENT = Duration.ofMillis(500);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void aSupplierKnowsItsSamplesAndNoOthers() throws Exception {
        try (SupplierSimulator simulator = SupplierSimulator.start(0)) {
            put(simulator, "/dnamark/samples/P-1", "DNA-4711");

            assertThat(lookUp(simulator, "P-1").body()).contains("IDENTIFIED").contains("DNA-4711");
            assertThat(lookUp(simulator, "P-2").body()).contains("NOT_OURS");
            assertThat(simulator.enquiries("dnamark")).isEqualTo(2);
        }
    }

    @Test
    void aSupplierIsWrongPendingDownOrSilentByCommand() throws Exception {
        try (SupplierSimulator simulator = SupplierSimulator.start(0)) {
            put(simulator, "/dnamark/behaviour", "WRONG");
            assertThat(lookUp(simulator, "P-1").body()).contains("another");
            put(simulator, "/dnamark/behaviour", "PENDING");
            assertThat(lookUp(simulator, "P-1").body()).contains("PENDING");
            put(simulator, "/dnamark/behaviour", "DOWN");
            assertThat(lookUp(simulator, "P-1").statusCode()).isEqualTo(503);
            put(simulator, "/dnamark/behaviour", "SILENT");
            assertThatThrownBy(() -> lookUp(simulator, "P-1", LONG_ENOUGH_TO_CALL_IT_SILENT))
                    .isInstanceOf(java.net.http.HttpTimeoutException.class);
        }
    }

    private HttpResponse<String> lookUp(SupplierSimulator simulator, String sample) throws Exception {
        return lookUp(simulator, sample, PATIENCE);
    }

    private HttpResponse<String> lookUp(SupplierSimulator simulator, String sample, Duration patience)
            throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(simulator.uri() + "/dnamark/lookups"))
                        .timeout(patience)
                        .POST(HttpRequest.BodyPublishers.ofString("{\"sampleNumber\":\"" + sample + "\"}"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private void put(SupplierSimulator simulator, String path, String body) throws Exception {
        client.send(
                HttpRequest.newBuilder(URI.create(simulator.uri() + path))
                        .PUT(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
