package se.medborgarlofte.local.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulated providers behave as they are told, and show what they have accepted. */
class SimulatedProvidersTest {

    private static final String TEXT = "{\"to\":\"+46701740605\",\"text\":\"hej\",\"reference\":\"r1\"}";

    private static final String OWNER = "{\"identityNumber\":\"198112289874\"}";

    private final HttpClient client = HttpClient.newHttpClient();
    private SmsProviders providers;
    private int port;

    @BeforeEach
    void start() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        providers = SmsProviders.start(port, URI.create("http://127.0.0.1:1/receipts"), "key");
    }

    @AfterEach
    void stop() {
        providers.close();
    }

    @Test
    void whatIsPushedIsShownByItsSizeAndUrgencyAlone() throws Exception {
        HttpRequest push = HttpRequest.newBuilder(uri("/push/anna"))
                .header("TTL", "3600")
                .header("Urgency", "high")
                .header("Topic", "t1")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[] {1, 2, 3}))
                .build();

        assertThat(status(push)).isEqualTo(201);
        JsonNode shown = shown("/push/messages");
        assertThat(shown.size()).isEqualTo(1);
        assertThat(shown.get(0).get("browser").asString()).isEqualTo("anna");
        assertThat(shown.get(0).get("bytes").asInt()).isEqualTo(3);
        assertThat(shown.get(0).get("urgency").asString()).isEqualTo("high");
    }

    @Test
    void aPushServiceCanBeDownBusyOrSayThatABrowserIsGone() throws Exception {
        assertThat(pushedWhen("DOWN")).isEqualTo(503);
        assertThat(pushedWhen("BUSY")).isEqualTo(429);
        assertThat(pushedWhen("GONE")).isEqualTo(410);
        assertThat(pushedWhen("WRONG")).isEqualTo(302);
        assertThat(shown("/push/messages").size()).isZero();
        assertThat(pushedWhen("WELL")).isEqualTo(201);
        assertThat(put("/push/mood", "SLEEPY")).isEqualTo(400);
    }

    @Test
    void oneProviderOfTextMessagesCanBeInTroubleWhileTheOtherIsWell() throws Exception {
        put("/first/mood", "DOWN");
        assertThat(post("/first", TEXT)).isEqualTo(503);
        put("/first/mood", "BUSY");
        assertThat(post("/first", TEXT)).isEqualTo(429);
        put("/first/mood", "GONE");
        assertThat(post("/first", TEXT)).isEqualTo(422);
        assertThat(post("/second", TEXT)).isEqualTo(201);
        assertThat(post("/second", TEXT)).as("the same reference is the same").isEqualTo(201);

        assertThat(shown("/messages").size()).isEqualTo(1);
        assertThat(post("/second", "no JSON")).isEqualTo(400);
        assertThat(put("/second/mood", "SLEEPY")).isEqualTo(400);
    }

    @Test
    void aLetterThatComesTwiceLiesInTheMailboxOnceAndNobodySeesWhoseItIs() throws Exception {
        String letter = "{\"reference\":\"r1\",\"identityNumber\":\"198112289874\",\"subject\":\"s\",\"text\":\"t\"}";
        assertThat(lookUp()).contains("true");
        assertThat(post("/mailbox/letters", letter)).isEqualTo(201);
        assertThat(post("/mailbox/letters", letter)).isEqualTo(201);

        assertThat(shown("/mailbox/letters").size()).isEqualTo(1);
        assertThat(shown("/mailbox/letters").toString()).doesNotContain("9874");
        assertThat(post("/mailbox/letters", "{}")).isEqualTo(400);
    }

    @Test
    void mailboxesCanBeDownBusyOrHeldByNobody() throws Exception {
        put("/mailbox/mood", "DOWN");
        assertThat(post("/mailbox/look-ups", OWNER)).isEqualTo(503);
        put("/mailbox/mood", "BUSY");
        assertThat(post("/mailbox/look-ups", OWNER)).isEqualTo(429);
        put("/mailbox/mood", "WRONG");
        assertThat(lookUp()).contains("<html>");
        put("/mailbox/mood", "GONE");
        assertThat(lookUp()).contains("false");
        assertThat(put("/mailbox/mood", "SLEEPY")).isEqualTo(400);
    }

    private String lookUp() throws Exception {
        HttpRequest question = HttpRequest.newBuilder(uri("/mailbox/look-ups"))
                .POST(HttpRequest.BodyPublishers.ofString(OWNER))
                .build();
        return client.send(question, HttpResponse.BodyHandlers.ofString()).body();
    }

    private int pushedWhen(String mood) throws Exception {
        assertThat(put("/push/mood", mood)).isEqualTo(204);
        return post("/push/anna", "sealed");
    }

    private int put(String path, String body) throws Exception {
        return status(HttpRequest.newBuilder(uri(path))
                .PUT(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private int post(String path, String body) throws Exception {
        return status(HttpRequest.newBuilder(uri(path))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private JsonNode shown(String path) throws Exception {
        HttpRequest read = HttpRequest.newBuilder(uri(path)).build();
        return JsonMapper.shared()
                .readTree(
                        client.send(read, HttpResponse.BodyHandlers.ofString()).body());
    }

    private int status(HttpRequest request) throws Exception {
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
