package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.http.testing.TestTokens;
import se.medborgarlofte.notification.delivery.ScriptedMailServer;

/** Whoever no message reaches is on a list, without a word of why, until the police have told them. */
class LetterListIT extends Scene {

    private static final String LIST = "/notification/v1/letter-list";

    private final String officer =
            TestTokens.bearer(Ids.uuidV7(), Assignment.of(Role.POLICE_OFFICER, "police-south", "1230"));

    @Autowired
    private JavaMailSenderImpl sender;

    @AfterEach
    void allIsWell() {
        sender.setPort(MAIL.port());
    }

    @Test
    void whoeverIsNotReachedIsListedUntilSomebodyHasWritten() throws Exception {
        Person unreachable = register(Person.inhabitant());
        Person hidden = register(Person.inhabitant());
        api.put(
                "/notification/v1/recipients/" + hidden.id() + "/protection",
                Person.with(Role.ADMIN).bearer(),
                "{\"protectedIdentity\":true}");
        try (ScriptedMailServer unwilling = new ScriptedMailServer().answering("RCPT", "550 5.1.1 unknown")) {
            sender.setPort(unwilling.port());
            loan(unreachable);
            loan(hidden);
            soon().until(() -> idsOf(unreachable).size() == 1 && idsOf(hidden).size() == 1);
        }
        sender.setPort(MAIL.port());
        assertThat(api.get(LIST + "?municipalityCode=1230&limit=100", officer)
                        .raw()
                        .body())
                .doesNotContain("PROTECTED", "REFUSED");

        String id = idsOf(unreachable).getFirst();
        assertThat(api.get(LIST + "/" + id + "/letter", officer)
                        .body()
                        .get("text")
                        .asString())
                .isNotBlank();
        assertThat(api.post(LIST + "/" + id + "/posted", officer, null).status())
                .isEqualTo(204);
        assertThat(idsOf(unreachable)).isEmpty();
        assertThat(api.post(LIST + "/" + id + "/posted", officer, null).status())
                .isEqualTo(404);
        assertThat(idsOf(hidden)).hasSize(1);
        String elsewhere = TestTokens.bearer(Ids.uuidV7(), Assignment.of(Role.POLICE_OFFICER, "police-north", "2480"));
        assertThat(api.get(LIST + "?municipalityCode=1230", elsewhere).status()).isEqualTo(403);
        assertThat(api.get(LIST + "/" + idsOf(hidden).getFirst() + "/letter", elsewhere)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whoeverWasReachedIsNotListed() {
        Person reached = register(Person.inhabitant());
        loan(reached);
        soon().until(() -> statuses(reached).equals(List.of("HANDED_OVER")));

        assertThat(idsOf(reached)).isEmpty();
    }

    private void loan(Person borrower) {
        String loanId = Ids.uuidV7();
        Map<String, Object> loan = Map.of(
                "loanId",
                loanId,
                "municipalityCode",
                "1230",
                "thing",
                "UV_LAMP",
                "borrower",
                borrower.id(),
                "lentBy",
                Ids.uuidV7(),
                "dueOn",
                "2027-01-15",
                "state",
                "LENT");
        probe.deliver("dialogue", "loan-due-soon", loanId, 1, loan);
    }

    private List<String> idsOf(Person person) {
        return api.get(LIST + "?municipalityCode=1230&limit=100", officer)
                .body()
                .get("items")
                .valueStream()
                .filter(letter -> letter.get("recipientId").asString().equals(person.id()))
                .map(letter -> letter.get("messageId").asString())
                .toList();
    }
}
