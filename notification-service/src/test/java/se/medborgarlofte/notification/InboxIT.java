package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.eventing.id.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever is signed in finds their messages inside, sees them come, and misses none when the line breaks. */
class InboxIT extends Scene {

    private static final String INBOX = "/notification/v1/inbox";

    @LocalServerPort
    private int port;

    @Test
    void aMessageIsInTheInboxOnceUntilItIsRead() {
        Person owner = register(Person.inhabitant());
        found(owner);
        soon().until(() -> inbox(owner).get("total").asInt() == 1);

        JsonNode item = inbox(owner).at("/items/0");
        assertThat(item.get("subject").asString()).isEqualTo("Polisen kan ha hittat något som är ditt");
        assertThat(item.get("text").asString()).contains("114 14").doesNotContain("<");
        assertThat(unread(owner)).isEqualTo(1);
        assertThat(api.put(INBOX + "/1/read", owner.bearer(), null).status()).isEqualTo(204);
        assertThat(api.put(INBOX + "/1/read", owner.bearer(), null).status()).isEqualTo(204);
        assertThat(unread(owner)).isZero();
        assertThat(api.put(INBOX + "/2/read", owner.bearer(), null).status()).isEqualTo(404);
        assertThat(inbox(Person.inhabitant()).get("total").asInt()).isZero();
    }

    @Test
    void aStreamBringsWhatComesAndGoesOnWhereItBroke() throws Exception {
        Person owner = register(Person.inhabitant());
        found(owner);
        soon().until(() -> inbox(owner).get("total").asInt() == 1);

        try (Listener first = new Listener(owner, 0)) {
            soon().until(() -> first.numbers().equals(List.of(1L)));
            found(owner);
            soon().until(() -> first.numbers().equals(List.of(1L, 2L)));
            assertThat(first.data().getLast()).contains("match-confirmed");
        }
        found(owner);
        soon().until(() -> inbox(owner).get("total").asInt() == 3);
        try (Listener resumed = new Listener(owner, 2)) {
            soon().until(() -> resumed.numbers().equals(List.of(3L)));
        }
    }

    @Test
    void nobodyListensUnknown() {
        assertThat(api.get(INBOX + "/stream", null, "Accept", "text/event-stream, application/problem+json")
                        .status())
                .isEqualTo(401);
    }

    private void found(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
    }

    private JsonNode inbox(Person person) {
        return api.get(INBOX, person.bearer()).body();
    }

    private int unread(Person person) {
        return api.get(INBOX + "/unread-count", person.bearer())
                .body()
                .get("unread")
                .asInt();
    }

    /** Reads a stream as a browser does. */
    private final class Listener implements AutoCloseable {

        private final HttpClient client = HttpClient.newHttpClient();
        private final List<Long> numbers = new CopyOnWriteArrayList<>();
        private final List<String> data = new CopyOnWriteArrayList<>();

        Listener(Person person, long after) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + INBOX + "/stream"))
                    .header("Authorization", person.bearer())
                    .header("Accept", "text/event-stream")
                    .header("Last-Event-ID", Long.toString(after))
                    .build();
            client.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                    .thenAccept(answer -> answer.body().forEach(this::line));
        }

        private void line(String line) {
            if (line.startsWith("id:")) {
                numbers.add(Long.parseLong(line.substring(3).strip()));
            } else if (line.startsWith("data:")) {
                JsonMapper.shared().readTree(line.substring(5));
                data.add(line);
            }
        }

        List<Long> numbers() {
            return List.copyOf(numbers);
        }

        List<String> data() {
            return List.copyOf(data);
        }

        @Override
        public void close() throws IOException {
            client.shutdownNow();
        }
    }
}
