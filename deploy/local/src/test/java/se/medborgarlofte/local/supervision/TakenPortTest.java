package se.medborgarlofte.local.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TakenPortTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "::"})
    void aTakenPortIsToldWithWhoWantsItAndWhoHasIt(String address) throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            List<TakenPort> taken = TakenPort.among(List.of(wanting("gateway", other.getLocalPort())));

            assertThat(taken).hasSize(1);
            assertThat(taken.getFirst().describe())
                    .startsWith("Port " + other.getLocalPort() + ", which gateway needs, is taken by process "
                            + ProcessHandle.current().pid() + " (")
                    .contains("java");
        }
    }

    @Test
    void aPortThatWasLetGoOfIsFree() throws Exception {
        int port;
        try (ServerSocket other = new ServerSocket(0)) {
            port = other.getLocalPort();
        }
        assertThat(TakenPort.among(List.of(wanting("gateway", port)))).isEmpty();
    }

    private static ProcessDefinition wanting(String name, int port) {
        return new ProcessDefinition(
                name,
                List.of("unused"),
                Map.of(),
                List.of(port),
                new Readiness.Listens(port),
                Set.of(),
                1,
                Duration.ofSeconds(1));
    }
}
