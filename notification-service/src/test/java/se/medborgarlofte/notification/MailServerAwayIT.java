package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.notification.delivery.ScriptedMailServer;

/** A mail server that is away for an hour of business time, busy or confused delays mail and loses none. */
class MailServerAwayIT extends Scene {

    @Autowired
    private JavaMailSenderImpl sender;

    @Autowired
    private MutableClock clock;

    @AfterEach
    void allIsWell() {
        clock.reset();
        sender.setPort(MAIL.port());
    }

    @Test
    void aMailServerThatIsAwayForAnHourDelaysMailAndLosesNoneOfIt() {
        Person owner = register(Person.inhabitant());
        MAIL.switchOff();
        for (int i = 0; i < 3; i++) {
            String matchId = Ids.uuidV7();
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        }
        soon().until(() -> triedOften(owner));
        clock.advance(Duration.ofMinutes(30));
        soon().until(() -> triedOften(owner));
        clock.advance(Duration.ofMinutes(30));
        assertThat(statuses(owner)).containsOnly("QUEUED");

        MAIL.switchOn();

        soon().until(() -> statuses(owner).equals(List.of("HANDED_OVER", "HANDED_OVER", "HANDED_OVER")));
        assertThat(MAIL.accepted(owner.address())).hasSize(3);
    }

    @Test
    void aBusyOrConfusedMailServerIsAskedAgainUntilItIsItself() throws Exception {
        Person owner = register(Person.inhabitant());
        try (ScriptedMailServer confused = new ScriptedMailServer().answering("RCPT", "#?!")) {
            sender.setPort(confused.port());
            String matchId = Ids.uuidV7();
            probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
            soon().until(() -> confused.connections() >= 1);
        }
        try (ScriptedMailServer busy = new ScriptedMailServer().answering("RCPT", "451 4.7.1 too many")) {
            sender.setPort(busy.port());
            soon().until(() -> busy.connections() >= 1);
            assertThat(statuses(owner)).containsExactly("QUEUED");
        }
        sender.setPort(MAIL.port());

        soon().untilAsserted(() -> assertThat(statuses(owner)).containsExactly("HANDED_OVER"));
        assertThat(MAIL.accepted(owner.address())).hasSize(1);
    }

    private boolean triedOften(Person person) {
        List<String> ids = api.get("/notification/v1/messages?mine=true", person.bearer())
                .body()
                .get("items")
                .valueStream()
                .map(message -> message.get("id").asString())
                .toList();
        return openWork("mail-urgent").stream()
                        .filter(open -> ids.contains(open.getString("key")))
                        .filter(open -> open.getInteger("attempts") >= 2)
                        .count()
                == 3;
    }
}
