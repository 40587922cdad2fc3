package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;

/** A number is proven before it is used; what is urgent goes there first, without its content. */
class PhoneIT extends Scene {

    private static final String ME = "/notification/v1/recipients/me";

    private final String number =
            "+4670" + (1_000_000 + ThreadLocalRandom.current().nextInt(8_999_999));

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
        SMS.mood("first", TextMessages.Mood.WELL);
        SMS.mood("second", TextMessages.Mood.WELL);
    }

    @Test
    void aNumberIsUsedOnceItsCodeIsGiven() {
        Person anna = register(Person.inhabitant());
        assertThat(ask(anna)).isEqualTo(202);
        assertThat(ask(anna)).as("not twice a minute").isEqualTo(429);
        soon().until(() -> SMS.to(number).size() == 1);
        String code = SMS.to(number).getFirst().substring(0, 6);

        String wrong = code.equals("000000") ? "000001" : "000000";
        assertThat(prove(anna, wrong)).isEqualTo(422);
        assertThat(mobile(anna)).isEmpty();
        assertThat(prove(anna, code)).isEqualTo(204);
        assertThat(mobile(anna)).isEqualTo(number);
        assertThat(api.delete(ME + "/mobile", anna.bearer()).status()).isEqualTo(204);
        assertThat(mobile(anna)).isEmpty();
    }

    @Test
    void afterFiveWrongCodesTheRightOneIsWorthNothing() {
        Person anna = register(Person.inhabitant());
        ask(anna);
        soon().until(() -> SMS.to(number).size() == 1);
        String code = SMS.to(number).getFirst().substring(0, 6);
        for (int i = 0; i < 5; i++) {
            prove(anna, code.equals("000000") ? "000001" : "000000");
        }

        assertThat(prove(anna, code)).isEqualTo(422);
    }

    @Test
    void whatIsUrgentRingsWithoutItsContentAndComesByMailWhenNobodyReadsIt() {
        Person owner = withPhone();
        found(owner);
        soon().until(() -> SMS.to(number).size() == 2);
        assertThat(SMS.to(number)).anyMatch(text -> text.startsWith("Du har ett viktigt meddelande"));
        assertThat(SMS.to(number)).noneMatch(text -> text.contains("polisen"));
        soon().until(() -> givesWay(owner));
        assertThat(subjects(owner)).isEmpty();

        String reference = messageReference();
        assertThat(receipt(reference, "DELIVERED")).isEqualTo(204);
        assertThat(receipt(reference, "NOT_DELIVERED")).isEqualTo(204);
        assertThat(receipt(reference, "DELIVERED")).isEqualTo(204);
        soon().until(() -> statuses(owner).contains("DELIVERED"));
        soon().until(() -> probe.all("notification.events.v1").stream()
                .anyMatch(event -> event.envelope().type().equals("message-delivered")
                        && event.envelope().subject().equals(reference)));
        clock.advance(Duration.ofMinutes(16));
        awaitMails(owner, "Polisen kan ha hittat något som är ditt");
        assertThat(SMS.to(number)).hasSize(2);
    }

    @Test
    void whatHasBeenReadComesByNoOtherWay() {
        Person owner = withPhone();
        found(owner);
        soon().until(() -> givesWay(owner) && SMS.to(number).size() == 2);
        assertThat(api.put("/notification/v1/inbox/1/read", owner.bearer(), null)
                        .status())
                .isEqualTo(204);

        clock.advance(Duration.ofMinutes(16));

        soon().until(() -> statuses(owner).contains("SUPPRESSED"));
        assertThat(subjects(owner)).isEmpty();
    }

    @Test
    void whatDoesNotArriveAtTheTelephoneComesByMailAtOnce() {
        Person owner = withPhone();
        found(owner);
        soon().until(() -> givesWay(owner) && SMS.to(number).size() == 2);
        soon().until(() -> statuses(owner).contains("HANDED_OVER"));

        assertThat(receipt(messageReference(), "NOT_DELIVERED")).isEqualTo(204);

        awaitMails(owner, "Polisen kan ha hittat något som är ditt");
    }

    @Test
    void whenAllProvidersAreAwayForAnHourNobodyWaitsForThemAndTheTextIsSentOnceAfterwards() {
        Person owner = withPhone();
        SMS.mood("first", TextMessages.Mood.DOWN);
        SMS.mood("second", TextMessages.Mood.BUSY);
        found(owner);
        soon().until(() -> givesWay(owner));

        clock.advance(Duration.ofMinutes(16));
        awaitMails(owner, "Polisen kan ha hittat något som är ditt");
        clock.advance(Duration.ofMinutes(44));
        assertThat(SMS.to(number)).hasSize(1);
        SMS.mood("first", TextMessages.Mood.WELL);
        SMS.mood("second", TextMessages.Mood.WELL);

        soon().until(() -> statuses(owner).equals(List.of("HANDED_OVER", "HANDED_OVER")));
        assertThat(SMS.to(number)).hasSize(2);
        assertThat(subjects(owner)).hasSize(1);
    }

    @Test
    void aReceiptWithoutTheProvidersSignatureIsNotBelieved() {
        String body = "{\"reference\":\"x\",\"outcome\":\"DELIVERED\",\"at\":\"2026-11-30T18:05:30Z\"}";
        assertThat(api.post("/notification/v1/sms-receipts/first", null, body, "X-Signature", "00")
                        .status())
                .isEqualTo(401);
        assertThat(receipt(Ids.uuidV7(), "DELIVERED"))
                .as("unmatched receipts are kept")
                .isEqualTo(204);
    }

    /** The reference of the text that is a message; that of a code is longer. */
    private String messageReference() {
        return SMS.references(number).stream()
                .filter(each -> each.length() == 36)
                .findFirst()
                .orElseThrow();
    }

    private Person withPhone() {
        Person person = register(Person.inhabitant());
        assertThat(ask(person)).isEqualTo(202);
        soon().until(() -> SMS.to(number).size() == 1);
        assertThat(prove(person, SMS.to(number).getFirst().substring(0, 6))).isEqualTo(204);
        return person;
    }

    private void found(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
    }

    private int ask(Person person) {
        return api.post(ME + "/mobile-requests", person.bearer(), "{\"phone\":\"" + number + "\"}")
                .status();
    }

    private int prove(Person person, String code) {
        return api.post(ME + "/mobile-proofs", person.bearer(), "{\"code\":\"" + code + "\"}")
                .status();
    }

    private String mobile(Person person) {
        return api.get(ME, person.bearer()).body().path("mobile").asString("");
    }

    private int receipt(String reference, String outcome) {
        String body = "{\"reference\":\"%s\",\"outcome\":\"%s\",\"at\":\"2026-11-30T18:05:30Z\"}"
                .formatted(reference, outcome);
        return api.post("/notification/v1/sms-receipts/first", null, body, "X-Signature", hmac(body))
                .status();
    }

    private static String hmac(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(TextMessages.RECEIPT_KEY.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
