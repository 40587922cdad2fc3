package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Role;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Letters have versions: a new one is looked at, checked and counts for what is ordered after it. */
class LettersIT extends Scene {

    private static final String LETTER = "/notification/v1/letters/loan-due";

    private final Person admin = Person.with(Role.ADMIN);

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aNewVersionIsPreviewedSavedAndUsedForWhatIsOrderedAfterIt() {
        Api.Answer before = api.get(LETTER, admin.bearer());
        assertThat(before.body().at("/items/0/version").asInt()).isEqualTo(1);
        assertThat(before.body().at("/items/0/swedish").asString()).startsWith("Dags att lämna tillbaka");
        String draft = draft("Lånet går ut\n\nLämna tillbaka. {loan}", "The loan ends\n\nBring it back. {loan}");

        Api.Answer preview = api.post(LETTER + "/previews", admin.bearer(), draft);
        assertThat(preview.body().at("/previews/0/subject").asString()).isEqualTo("Lånet går ut");
        assertThat(preview.body().at("/previews/0/plainText").asString())
                .contains("0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02");
        assertThat(api.get(LETTER, admin.bearer()).body().get("items").size()).isEqualTo(1);

        assertThat(save(admin, draft, 1).status()).isEqualTo(200);
        assertThat(save(admin, draft, 1).status())
                .as("somebody else was faster")
                .isEqualTo(412);
        assertThat(api.get(LETTER, admin.bearer()).body().get("items").size()).isEqualTo(2);

        clock.advance(Duration.ofMinutes(2));
        Person borrower = register(Person.inhabitant());
        String loanId = Ids.uuidV7();
        probe.deliver("dialogue", "loan-due-soon", loanId, 1, loan(loanId, borrower));
        awaitMails(borrower, "Lånet går ut");
    }

    @Test
    void aLetterThatCannotBeFilledInIsNotSaved() {
        String unknownPlace = draft("Ämne\n\n{item}", "Subject\n\nText.");
        Api.Answer refused = save(admin, unknownPlace, 1);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().at("/errors/0/pointer").asString()).isEqualTo("/swedish");
        assertThat(api.get("/notification/v1/letters/no-such-letter", admin.bearer())
                        .status())
                .isEqualTo(404);
        assertThat(save(Person.with(Role.MUNICIPAL_COORDINATOR), draft("a\n\nb", "a\n\nb"), 1)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void everyLetterCanBePreviewedAsItIs() {
        api.get("/notification/v1/letters", admin.bearer()).body().get("items").forEach(letter -> {
            String path = "/notification/v1/letters/" + letter.get("code").asString() + "/previews";
            String draft = draft(
                    letter.get("swedish").asString(), letter.get("english").asString());
            Api.Answer preview = api.post(path, admin.bearer(), draft);
            assertThat(preview.status()).as(path).isEqualTo(200);
            preview.body()
                    .get("previews")
                    .forEach(each ->
                            assertThat(each.has("fault")).as(path + each).isFalse());
        });
    }

    private Api.Answer save(Person person, String draft, int version) {
        return api.put(LETTER, person.bearer(), draft, "If-Match", "\"" + version + "\"");
    }

    private static Map<String, Object> loan(String loanId, Person borrower) {
        return Map.of(
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
    }

    private static String draft(String swedish, String english) {
        ObjectNode draft = JsonMapper.shared().createObjectNode();
        return draft.put("swedish", swedish).put("english", english).toString();
    }
}
