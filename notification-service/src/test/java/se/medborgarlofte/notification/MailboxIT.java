package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.notification.MailboxProvider.Mood;

/** Whoever has chosen it gets letters about their property in the digital mailbox, and by mail when that fails. */
class MailboxIT extends Scene {

    private static final String MAILBOX = "/notification/v1/recipients/me/digital-mailbox";
    private static final String SUBJECT = "Polisen kan ha hittat något som är ditt";

    /** Published by the Swedish Tax Agency for tests; belongs to nobody. All of these tests' people have it. */
    private static final String NUMBER = "198112289874";

    @Autowired
    private MutableClock clock;

    @Autowired
    private MongoDatabase database;

    @AfterEach
    void allIsWell() {
        clock.reset();
        MAILBOXES.mood(Mood.WELL);
    }

    @Test
    void onlyWhoeverHasSignedInByElectronicIdentificationCanChooseAMailbox() {
        Person anna = register(Person.inhabitant());
        assertThat(api.put(MAILBOX, anna.bearer(), null).body().get("type").asString())
                .endsWith("identity-not-proven");
        assertThat(choose(Person.inhabitant())).as("not registered").isEqualTo(422);

        assertThat(choose(anna)).isEqualTo(204);
        assertThat(me(anna).body().get("digitalMailbox").asBoolean()).isTrue();
        assertThat(me(anna).raw().body()).doesNotContain(NUMBER);
        assertThat(api.delete(MAILBOX, anna.bearer()).status()).isEqualTo(204);
        assertThat(me(anna).body().get("digitalMailbox").asBoolean()).isFalse();
    }

    @Test
    void aLetterThatArrivesInTheMailboxIsNotMailedAsWell() {
        Person owner = withMailbox();
        String letter = found(owner);
        soon().until(() -> "HANDED_OVER".equals(status(owner, letter)));
        var inMailbox = letter(letter);
        assertThat(inMailbox.get("subject").asString()).isEqualTo(SUBJECT);
        assertThat(inMailbox.get("text").asString()).contains("polisen", "The police");
        assertThat(subjects(owner)).isEmpty();

        assertThat(receipt(letter, "DELIVERED")).isEqualTo(204);

        soon().untilAsserted(() -> assertThat(statuses(owner)).containsExactlyInAnyOrder("DELIVERED", "SUPPRESSED"));
        assertThat(subjects(owner)).isEmpty();
        soon().until(() -> probe.all("notification.events.v1").stream()
                .anyMatch(event -> event.envelope().subject().equals(letter)
                        && event.envelope().type().equals("message-delivered")
                        && event.data().get("channel").asString().equals("DIGITAL_MAILBOX")));
        assertThat(probe.all("notification.events.v1"))
                .noneMatch(event -> event.data().toString().contains(NUMBER));
    }

    @Test
    void whatTheMailboxDoesNotDeliverIsMailedAtOnce() {
        Person owner = withMailbox();
        String letter = found(owner);
        soon().until(() -> "HANDED_OVER".equals(status(owner, letter)));

        assertThat(receipt(letter, "NOT_DELIVERED")).isEqualTo(204);

        awaitMails(owner, SUBJECT);
        assertThat(status(owner, letter)).isEqualTo("FAILED");
    }

    @Test
    void whoeverHasNoMailboxAnyMoreGetsTheLetterByMailAtOnce() {
        Person owner = withMailbox();
        MAILBOXES.mood(Mood.EMPTY);

        String letter = found(owner);

        awaitMails(owner, SUBJECT);
        assertThat(status(owner, letter)).isEqualTo("FAILED");
        assertThat(MAILBOXES.calls()).isNotEmpty().noneMatch(call -> call.contains(NUMBER));
    }

    @Test
    void aProviderThatIsAwayHoldsTheMailUpForAQuarterOfAnHourAndOneThatIsSilentForADay() {
        Person owner = withMailbox();
        MAILBOXES.mood(Mood.DOWN);
        found(owner);
        soon().until(() -> givesWay(owner));
        clock.advance(Duration.ofMinutes(16));
        awaitMails(owner, SUBJECT);
        MAILBOXES.mood(Mood.WELL);
        soon().untilAsserted(() -> assertThat(statuses(owner)).containsExactly("HANDED_OVER", "HANDED_OVER"));

        Person other = withMailbox();
        String letter = found(other);
        soon().until(() -> "HANDED_OVER".equals(status(other, letter)));
        clock.advance(Duration.ofHours(23));
        soon().until(() -> waitsForReceipt(other));
        assertThat(subjects(other)).isEmpty();
        clock.advance(Duration.ofHours(2));
        awaitMails(other, SUBJECT);
    }

    @Test
    void noPartOfTheStoreHoldsAReadableIdentityNumber() {
        Person owner = withMailbox();
        String letter = found(owner);
        soon().until(() -> "HANDED_OVER".equals(status(owner, letter)));

        List<String> documents = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().map(Document::toJson).into(documents);
        }
        assertThat(documents).anyMatch(document -> document.contains(owner.id()));
        assertThat(documents).noneMatch(document -> document.contains(NUMBER));
    }

    @Test
    void aReceiptOfAnotherProviderIsNotBelieved() {
        String body = receiptBody(Ids.uuidV7(), "DELIVERED");
        String byTextMessages = hmac(TextMessages.RECEIPT_KEY, body);

        assertThat(api.post("/notification/v1/mailbox-receipts/mailbox", null, body, "X-Signature", byTextMessages)
                        .status())
                .isEqualTo(401);
        assertThat(api.post("/notification/v1/mailbox-receipts/first", null, body, "X-Signature", byTextMessages)
                        .status())
                .isEqualTo(401);
    }

    private Person withMailbox() {
        Person person = register(Person.inhabitant());
        assertThat(choose(person)).isEqualTo(204);
        return person;
    }

    private int choose(Person person) {
        String bearer =
                TestTokens.bearerWithIdentityNumber(person.id(), person.address(), NUMBER, person.assignments());
        return api.put(MAILBOX, bearer, null).status();
    }

    private Api.Answer me(Person person) {
        return api.get("/notification/v1/recipients/me", person.bearer());
    }

    /** Something of the person's is found; returns the id of the message to the mailbox. */
    private String found(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> messagesTo(owner).size() == 2);
        return api.get("/notification/v1/messages?mine=true", owner.bearer())
                .body()
                .get("items")
                .valueStream()
                .filter(message -> message.get("channel").asString().equals("DIGITAL_MAILBOX"))
                .map(message -> message.get("id").asString())
                .findFirst()
                .orElseThrow();
    }

    private String status(Person owner, String messageId) {
        return api.get("/notification/v1/messages/" + messageId, owner.bearer())
                .body()
                .at("/status/code")
                .asString();
    }

    private static tools.jackson.databind.JsonNode letter(String messageId) {
        return MAILBOXES.letters(NUMBER).stream()
                .filter(letter -> letter.get("reference").asString().equals(messageId))
                .findFirst()
                .orElseThrow();
    }

    private boolean waitsForReceipt(Person person) {
        List<String> ids = messagesTo(person);
        return openWork("mail-urgent").stream()
                .filter(open -> ids.contains(open.getString("key")))
                .anyMatch(open -> "MAILBOX".equals(open.getString("lastReason")));
    }

    private int receipt(String reference, String outcome) {
        String body = receiptBody(reference, outcome);
        return api.post(
                        "/notification/v1/mailbox-receipts/mailbox",
                        null,
                        body,
                        "X-Signature",
                        hmac(MailboxProvider.RECEIPT_KEY, body))
                .status();
    }

    private static String receiptBody(String reference, String outcome) {
        return "{\"reference\":\"%s\",\"outcome\":\"%s\",\"at\":\"2026-11-30T18:05:30Z\"}"
                .formatted(reference, outcome);
    }

    private static String hmac(String key, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
