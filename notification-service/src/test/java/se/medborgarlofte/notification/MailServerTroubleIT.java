package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.delivery.ScriptedMailServer;

/** The mail server is away, mute or unwilling; what is to be told is told in the end, or its failure is. */
@ExtendWith(OutputCaptureExtension.class)
class MailServerTroubleIT extends Scene {

    @Autowired
    private JavaMailSenderImpl sender;

    @AfterEach
    void allIsWell() {
        sender.setPort(MAIL.port());
    }

    @Test
    void mailOrderedWhileTheMailServerIsAwayArrivesOnceWhenItIsBack(CapturedOutput log) {
        Person owner = register(Person.inhabitant());
        MAIL.switchOff();
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("QUEUED"));
        soon().until(() -> attempts(owner) >= 3);
        assertThat(statusOfOnly(owner)).isEqualTo("QUEUED");

        MAIL.switchOn();

        soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("HANDED_OVER"));
        assertThat(MAIL.accepted(owner.address())).hasSize(1);
        assertThat(log.getAll()).doesNotContain(owner.address());
    }

    @Test
    void aMuteMailServerHoldsUpNobodyWhoCanBeServedByAnother() throws Exception {
        Person owner = register(Person.inhabitant());
        try (ScriptedMailServer mute = new ScriptedMailServer().answering("GREETING", ScriptedMailServer.SILENCE)) {
            sender.setPort(mute.port());
            String matchId = Ids.uuidV7();
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
            soon().until(() -> mute.connections() > 0);
            sender.setPort(MAIL.port());

            soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("HANDED_OVER"));
        }
        assertThat(MAIL.accepted(owner.address())).hasSize(1);
    }

    @Test
    void aRefusedRecipientIsNotTriedAgainAndOthersLearnThatNobodyWasTold(CapturedOutput log) throws Exception {
        Person owner = register(Person.inhabitant());
        try (ScriptedMailServer unwilling =
                new ScriptedMailServer().answering("RCPT", "550 5.1.1 <" + owner.address() + "> unknown")) {
            sender.setPort(unwilling.port());
            String matchId = Ids.uuidV7();
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));

            soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("FAILED"));
            soon().until(() -> probe.all("notification.events.v1").stream()
                    .anyMatch(event -> event.envelope().type().equals("message-failed")
                            && event.data().get("causeSubject").asString().equals(matchId)
                            && event.data().get("failureReason").asString().equals("RECIPIENT_REFUSED")));
            assertThat(unwilling.connections()).isEqualTo(1);
        }
        assertThat(log.getAll()).doesNotContain(owner.address());
    }

    @Test
    void aMessageThatFailedIsSentAgainOnceWhatWasWrongIsMended() throws Exception {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        try (ScriptedMailServer unwilling = new ScriptedMailServer().answering("RCPT", "550 5.1.1 unknown")) {
            sender.setPort(unwilling.port());
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
            soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("FAILED"));
        }
        sender.setPort(MAIL.port());
        String messageId = api.get("/notification/v1/messages?mine=true", owner.bearer())
                .body()
                .at("/items/0/id")
                .asString();
        String path = "/notification/v1/messages/" + messageId + "/redeliveries";
        assertThat(api.post(path, owner.bearer(), null).status()).isEqualTo(403);
        Person admin = Person.with(Role.ADMIN);
        assertThat(api.post(path, admin.bearer(), null).status()).isEqualTo(202);

        soon().untilAsserted(() -> assertThat(statusOfOnly(owner)).isEqualTo("HANDED_OVER"));
        assertThat(MAIL.accepted(owner.address())).hasSize(1);
        assertThat(api.post(path, admin.bearer(), null).status()).isEqualTo(409);
    }

    private String statusOfOnly(Person person) {
        Api.Answer answer = api.get("/notification/v1/messages?mine=true", person.bearer());
        assertThat(answer.body().get("total").asInt()).isEqualTo(1);
        return answer.body().at("/items/0/status/code").asString();
    }

    private int attempts(Person person) {
        String messageId = api.get("/notification/v1/messages?mine=true", person.bearer())
                .body()
                .at("/items/0/id")
                .asString();
        return work.open(100).stream()
                .filter(open -> messageId.equals(open.getString("key")))
                .mapToInt(open -> open.getInteger("attempts"))
                .findFirst()
                .orElse(0);
    }
}
