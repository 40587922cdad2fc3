package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("After meetings")
class AfterMeetingsIT extends DialogueIT {

    private static final String NOTES = "/dialogue/v1/meeting-notes";
    private static final String PROMISES = "/dialogue/v1/promises/";
    private static final String LOANS = "/dialogue/v1/loans";

    private final Person david = Person.officerIn("1230");
    private final Person cecilia = Person.coordinatorOf("1230");

    @Test
    @DisplayName("a note keeps questions and answers, and each promise becomes one of its own, once")
    void questionsAndPromises() {
        String[] key = Api.key();
        String body = note(inDays(10));

        Answer note = api().post(david, NOTES, body, key);
        api().post(david, NOTES, body, key);

        Answer read = api().get(david, note.header("Location"));
        assertThat(read.field("/questions/0/question")).isEqualTo("När kommer belysningen?");
        assertThat(read.field("/questions/0/answer")).isEqualTo("Före jul.");
        assertThat(read.body().at("/questions/1").has("answer")).isFalse();
        assertThat(read.field("/advice/0")).isEqualTo("MARKING");
        String promise = read.field("/promiseIds/0");
        await().untilAsserted(() ->
                assertThat(api().get(david, PROMISES + promise).status()).isEqualTo(200));
        assertThat(api().get(cecilia, PROMISES + promise).field("/text")).isEqualTo("Vi ser över belysningen.");
        assertThat(api().get(Person.inhabitantOf("1230"), PROMISES + promise).status())
                .isEqualTo(403);
        assertThat(api().get(cecilia, "/dialogue/v1/promises?municipalityCode=1230&state=OPEN")
                        .text())
                .contains(promise);
        assertThat(published(promise, 1))
                .allSatisfy(told -> assertThat(told.data().toString()).doesNotContain("belysning"));
    }

    @Test
    @DisplayName("whoever promised is reminded on the day and it is escalated a week later; not when it was kept")
    void promisesAreFollowed() {
        api().post(
                        cecilia,
                        "/dialogue/v1/representatives",
                        Bodies.representative("1230", "MUNICIPALITY", cecilia.id(), 0),
                        Api.key());
        String open = promised();
        String kept = promised();
        Answer done = api().change("POST", cecilia, PROMISES + kept + "/fulfilments", "\"1\"", "");
        assertThat(done.field("/state")).isEqualTo("KEPT");

        later(
                Duration.ofDays(11),
                () -> await().untilAsserted(
                                () -> assertThat(types(open)).containsExactly("promise-made", "promise-due")));
        later(
                Duration.ofDays(18),
                () -> await().untilAsserted(() ->
                        assertThat(types(open)).containsExactly("promise-made", "promise-due", "promise-overdue")));
        assertThat(types(kept)).containsExactly("promise-made", "promise-kept");
        assertThat(published(open).getLast().data().at("/escalatedTo").toString())
                .as("whoever answers for the authority that promised")
                .contains(cecilia.id());
    }

    @Test
    @DisplayName(
            "a promise for a day before the meeting, and one with a phone number in it, are refused with the place")
    void refusedPromises() {
        assertThat(api().post(david, NOTES, note(inDays(-3))).field("/errors/0/code"))
                .isEqualTo("promised-for-the-past");
        Answer personal =
                api().post(david, NOTES, note(inDays(3)).replace("Vi ser över belysningen.", "Ring 0701-740605"));
        assertThat(personal.problem()).isEqualTo("personal-data-in-text");
        assertThat(personal.field("/errors/0/pointer")).isEqualTo("/promises/0/text");
    }

    @Test
    @DisplayName("a lamp is lent to one at a time; the borrower is reminded, and after its return it can be lent again")
    void lentAndReturned() {
        Person bertil = Person.contactPersonIn("1230");
        String loan = lend(bertil, "Lampa 1").id();

        assertThat(lend(Person.contactPersonIn("1230"), "lampa 1").problem()).isEqualTo("already-lent");
        assertThat(api().get(bertil, LOANS + "?mine=true").field("/total")).isEqualTo("1");
        assertThat(api().get(Person.contactPersonIn("1230"), LOANS + "/" + loan).status())
                .isEqualTo(403);
        later(
                Duration.ofDays(28),
                () -> await().untilAsserted(
                                () -> assertThat(types(loan)).containsExactly("loan-made", "loan-due-soon")));
        later(
                Duration.ofDays(32),
                () -> await().untilAsserted(() ->
                        assertThat(types(loan)).containsExactly("loan-made", "loan-due-soon", "loan-overdue")));
        Answer back = api().change("POST", david, LOANS + "/" + loan + "/returns", "\"1\"", "");
        assertThat(back.field("/state")).isEqualTo("RETURNED");
        assertThat(api().change("POST", david, LOANS + "/" + loan + "/losses", back.header("ETag"), "")
                        .problem())
                .isEqualTo("loan-is-closed");
        assertThat(lend(bertil, "Lampa 1").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("the same command again answers the first loan, also when the lamp is with somebody else by then")
    void sameCommandAgain() {
        String[] key = Api.key();
        String body = loan(Person.contactPersonIn("1230"), "Lampa 5", inDays(30));
        Answer first = api().post(david, LOANS, body, key);
        api().change("POST", david, first.header("Location") + "/returns", "\"1\"", "");
        Answer other = lend(Person.contactPersonIn("1230"), "Lampa 5");

        assertThat(api().post(david, LOANS, body, key).text()).isEqualTo(first.text());
        assertThat(other.status()).isEqualTo(201);
        api().change("POST", david, other.header("Location") + "/returns", "\"1\"", "");
        assertThat(lend(Person.contactPersonIn("1230"), "Lampa 5").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("nobody is reminded of a lamp that has come back")
    void returnedInTime() {
        String loan = lend(Person.contactPersonIn("1230"), "Lampa 2").id();
        api().change("POST", david, LOANS + "/" + loan + "/returns", "\"1\"", "");
        String other = lend(Person.contactPersonIn("1230"), "Lampa 3").id();

        later(
                Duration.ofDays(28),
                () -> await().untilAsserted(
                                () -> assertThat(types(other)).containsExactly("loan-made", "loan-due-soon")));
        assertThat(types(loan)).containsExactly("loan-made", "loan-closed");
    }

    @Test
    @DisplayName("a thing comes back on a later day")
    void dueInThePast() {
        String body = loan(Person.contactPersonIn("1230"), "Lampa 4", inDays(0));
        assertThat(api().post(david, LOANS, body, Api.key()).field("/errors/0/code"))
                .isEqualTo("due-in-the-past");
        assertThat(api().post(david, LOANS, loan(Person.contactPersonIn("1230"), "Lampa 4", inDays(5)), Api.key())
                        .status())
                .isEqualTo(201);
    }

    private Answer lend(Person borrower, String label) {
        return api().post(david, LOANS, loan(borrower, label, inDays(30)), Api.key());
    }

    private static String loan(Person borrower, String label, LocalDate dueOn) {
        return """
            {"municipalityCode": "1230", "thing": "UV_LAMP", "label": "%s", "borrower": "%s", "dueOn": "%s"}
            """.formatted(label, borrower.id(), dueOn);
    }

    private String promised() {
        Answer note = api().post(david, NOTES, note(inDays(10)));
        String promise = api().get(david, note.header("Location")).field("/promiseIds/0");
        await().untilAsserted(() -> assertThat(types(promise)).contains("promise-made"));
        return promise;
    }

    private String note(LocalDate dueOn) {
        return """
            {"municipalityCode": "1230", "heldAt": "%s", "kind": "ARRANGED", "attendance": 12,
             "minutes": "Vi talade om inbrott", "concerns": [],
             "questions": [{"question": "När kommer belysningen?", "answer": "Före jul."},
                           {"question": "Och kamerorna?"}],
             "promises": [{"text": "Vi ser över belysningen.", "owner": "MUNICIPALITY", "dueOn": "%s"}],
             "advice": ["MARKING"]}
            """.formatted(now().minusSeconds(60), dueOn);
    }

    private LocalDate inDays(int days) {
        return LocalDate.ofInstant(now(), ZoneId.of("Europe/Stockholm")).plusDays(days);
    }

    private List<String> types(String id) {
        return published(id).stream().map(Told::type).toList();
    }
}
