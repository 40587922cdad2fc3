package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("Arranging visits")
class ArrangingVisitsIT extends DialogueIT {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final String EVENING = "THURSDAY 17:00 20:00";

    private final Person david = Person.officerIn("1214");
    private final Person erik = Person.officerIn("1214");
    private final Person cecilia = Person.coordinatorOf("1214");

    @Test
    @DisplayName("fifty who ask at once for ten times get ten bookings, nobody twice, and the rest wait")
    void fiftyForTen() throws Exception {
        Person officer = Person.officerIn("1256");
        Person coordinator = Person.coordinatorOf("1256");
        api().mandate("1256", "POLICE", officer, 0, "MONDAY 08:00 13:00");
        api().mandate("1256", "MUNICIPALITY", coordinator, 0, "MONDAY 08:00 13:00");
        Instant first = next(DayOfWeek.MONDAY, "08:00");
        Answer offered = slots(coordinator, "1256", 30, first);

        var answers = atOnce(IntStream.range(0, 50)
                .<Callable<Answer>>mapToObj(number -> () -> requestAnyOf(first, number))
                .toList());

        assertThat(offered.field("/total")).isEqualTo("10");
        assertThat(answers).allMatch(answer -> answer.status() == 201);
        List<JsonNode> proposed = answers.stream()
                .map(answer -> visit(coordinator, answer.id()))
                .filter(visit -> visit.has("proposal"))
                .toList();
        assertThat(proposed).hasSize(10);
        assertThat(proposed.stream().map(visit -> visit.at("/startsAt").asString()))
                .doesNotHaveDuplicates();
        Set<String> people = new HashSet<>();
        proposed.forEach(visit -> {
            people.add(visit.at("/proposal/policePersonId").asString());
            people.add(visit.at("/proposal/municipalityPersonId").asString());
        });
        assertThat(people).containsExactlyInAnyOrder(officer.id(), coordinator.id());
        assertThat(slots(coordinator, "1256", 30, first).field("/total")).isEqualTo("0");

        // When one is called off, its time goes to one of those who wait.
        JsonNode freed = proposed.getFirst();
        post(coordinator, freed.at("/id").asString(), "cancellations", "{\"reason\": \"OTHER\"}");
        await().untilAsserted(() -> assertThat(answers.stream()
                        .map(answer -> visit(coordinator, answer.id()))
                        .filter(visit -> visit.has("proposal"))
                        .map(visit -> visit.at("/startsAt").asString()))
                .hasSize(10)
                .contains(freed.at("/startsAt").asString()));
    }

    private Answer requestAnyOf(Instant first, int number) {
        Instant wish = first.plus(Duration.ofMinutes(30L * (number % 10)));
        return api().post(
                        Person.contactPersonIn("1256"),
                        "/dialogue/v1/visits",
                        Bodies.visit("1256", wish, wish.plusSeconds(1_800), first, first.plus(Duration.ofHours(5))),
                        Api.key());
    }

    @Test
    @DisplayName("the times offered are those when somebody of each authority is free, with travel, and not too soon")
    void offered() {
        api().mandate("1214", "POLICE", david, 30, EVENING);
        api().mandate("1214", "MUNICIPALITY", cecilia, 0, EVENING);
        Instant thursday = next(DayOfWeek.THURSDAY, "17:00");

        Answer evening = slots(Person.contactPersonIn("1214"), "1214", 60, thursday);

        assertThat(evening.body()
                        .at("/items")
                        .valueStream()
                        .map(it -> it.at("/startsAt").asString()))
                .contains(thursday.plus(Duration.ofMinutes(30)).toString())
                .doesNotContain(thursday.toString());
        assertThat(evening.text()).doesNotContain(david.id()).doesNotContain(cecilia.id());
        assertThat(slots(cecilia, "1214", 60, now().plus(Duration.ofDays(1))).field("/total"))
                .isEqualTo("0");
        assertThat(slots(Person.contactPersonIn("1281"), "1214", 60, thursday).status())
                .isEqualTo(403);
        assertThat(api().get(cecilia, "/dialogue/v1/visit-slots?municipalityCode=1214&from=2027-03-01&to=2027-12-31")
                        .field("/errors/0/code"))
                .isEqualTo("window-of-days");
    }

    @Test
    @DisplayName("whoever is asked says yes; the one who is silent is followed by somebody else at the same time")
    void silence() {
        Person silent = Person.officerIn("1257");
        Person ready = Person.officerIn("1257");
        Person coordinator = Person.coordinatorOf("1257");
        api().mandate("1257", "POLICE", silent, 0, "TUESDAY 08:00 12:00");
        api().mandate("1257", "MUNICIPALITY", coordinator, 0, "TUESDAY 08:00 12:00");
        Instant start = next(DayOfWeek.TUESDAY, "09:00");
        String id = api().requestVisit(
                        Person.contactPersonIn("1257"), Bodies.visit("1257", start, start.plusSeconds(3_600)));
        api().mandate("1257", "POLICE", ready, 0, "TUESDAY 08:00 12:00");
        assertThat(visit(coordinator, id).at("/proposal/policePersonId").asString())
                .isEqualTo(silent.id());
        post(coordinator, id, "confirmations", Bodies.confirmation("MUNICIPALITY", coordinator.id()));

        later(Duration.ofDays(3), () -> {
            await().untilAsserted(() -> assertThat(visit(coordinator, id)
                            .at("/proposal/policePersonId")
                            .asString())
                    .isEqualTo(ready.id()));
            Answer confirmed = post(ready, id, "confirmations", Bodies.confirmation("POLICE", ready.id()));
            assertThat(confirmed.field("/state")).isEqualTo("CONFIRMED");
            assertThat(confirmed.field("/startsAt")).isEqualTo(start.toString());
        });
        assertThat(booked(silent)).isZero();
        assertThat(published(id, 7)).extracting(Told::type).contains("visit-proposed", "visit-proposal-lapsed");
        assertThat(visit(coordinator, id)
                        .at("/history")
                        .valueStream()
                        .map(it -> it.at("/what").asString()))
                .containsExactly("PROPOSED", "CONFIRMED", "PROPOSAL_LAPSED", "PROPOSED", "CONFIRMED");
    }

    @Test
    @DisplayName(
            "a confirmed visit is moved: the mover has promised, the other is asked again, the calendar's number grows")
    void moved() {
        Instant start = next(DayOfWeek.FRIDAY, "10:00");
        String id = confirmed("1214", start);

        String halfAnHourLater = """
            {"startsAt": "%s", "endsAt": "%s"}
            """.formatted(start.plusSeconds(1_800), start.plusSeconds(5_400));
        Answer moved = post(david, id, "reschedulings", halfAnHourLater);

        assertThat(moved.field("/state")).isEqualTo("PARTLY_CONFIRMED");
        assertThat(moved.field("/policePersonId")).isEqualTo(david.id());
        assertThat(moved.field("/proposal/municipalityPersonId")).isEqualTo(cecilia.id());
        assertThat(moved.field("/invitationSequence")).isEqualTo("1");
        assertThat(booked(david)).isEqualTo(4);
        assertThat(post(cecilia, id, "confirmations", Bodies.confirmation("MUNICIPALITY", cecilia.id()))
                        .field("/invitationSequence"))
                .isEqualTo("2");
        assertThat(post(david, id, "reschedulings", halfAnHourLater).field("/errors/0/code"))
                .isEqualTo("same-time");
    }

    @Test
    @DisplayName("somebody else comes: whoever no longer comes is named in the event, and is free again")
    void replaced() {
        String id = confirmed("1214", next(DayOfWeek.SATURDAY, "10:00"));
        api().mandate("1214", "POLICE", erik, 0);

        Answer replaced = post(david, id, "replacements", Bodies.confirmation("POLICE", erik.id()));

        assertThat(replaced.field("/state")).isEqualTo("CONFIRMED");
        assertThat(replaced.field("/policePersonId")).isEqualTo(erik.id());
        assertThat(booked(david)).isZero();
        Told told = published(id, 5).getLast();
        assertThat(told.type()).isEqualTo("visit-representative-replaced");
        assertThat(told.field("/replacedPersonId")).isEqualTo(david.id());
        assertThat(told.field("/invitationSequence")).isEqualTo("1");
    }

    @Test
    @DisplayName("a visit is called off once, with its reason; then nothing more can be done with it")
    void calledOff() {
        Person contact = Person.contactPersonIn("1214");
        Instant start = next(DayOfWeek.SUNDAY, "10:00");
        String id = api().requestVisit(contact, Bodies.visit("1214", start, start.plusSeconds(3_600)));
        String body = "{\"reason\": \"REQUESTER_WITHDREW\"}";

        assertThat(post(Person.contactPersonIn("1214"), id, "cancellations", body)
                        .status())
                .isEqualTo(403);
        assertThat(post(contact, id, "cancellations", body).field("/state")).isEqualTo("CANCELLED");
        assertThat(post(contact, id, "cancellations", body).status()).isEqualTo(200);
        assertThat(published(id, 2).getLast().field("/cancelReason")).isEqualTo("REQUESTER_WITHDREW");
        api().mandate("1214", "POLICE", david, 0);
        assertThat(post(david, id, "confirmations", Bodies.confirmation("POLICE", david.id()))
                        .problem())
                .isEqualTo("visit-is-closed");
    }

    @Test
    @DisplayName("everybody is reminded of a visit that stands; of one that was called off meanwhile nobody is")
    void reminded() {
        Instant start = next(DayOfWeek.WEDNESDAY, "10:00");
        String stands = confirmed("1214", start);
        String calledOff = confirmed("1214", start.plusSeconds(7_200));
        post(cecilia, calledOff, "cancellations", "{\"reason\": \"WEATHER\"}");

        later(Duration.between(now(), start).minus(Duration.ofHours(45)), () -> {
            await().untilAsserted(() -> assertThat(types(stands)).contains("visit-reminder-due"));
            await().untilAsserted(() -> assertThat(database.getCollection("work_history")
                            .countDocuments(Filters.eq("_id", "visit-reminder:" + calledOff + ":1")))
                    .isEqualTo(1));
        });
        assertThat(types(calledOff)).doesNotContain("visit-reminder-due");
    }

    @Test
    @DisplayName(
            "a visit without a note is asked for one after 3 and 7 days, then it is escalated; with a note it is not")
    void chased() {
        Instant start = next(DayOfWeek.TUESDAY, "14:00");
        String silent = confirmed("1214", start);
        String noted = confirmed("1214", start.plusSeconds(7_200));
        note(noted);

        Duration until = Duration.between(now(), start);
        for (int days : List.of(4, 8, 11)) {
            int chases = days / 4 + days / 11;
            later(
                    until.plus(Duration.ofDays(days)),
                    () -> await().untilAsserted(
                                    () -> assertThat(types(silent).stream().filter("visit-report-overdue"::equals))
                                            .hasSize(chases)));
        }
        assertThat(published(silent).getLast().field("/chase")).isEqualTo("3");
        assertThat(published(silent).getLast().data().at("/escalatedTo").size())
                .as("whoever answers for either authority is told")
                .isGreaterThanOrEqualTo(2);
        assertThat(types(noted)).doesNotContain("visit-report-overdue");
    }

    @Test
    @DisplayName("a visit for which nobody could come in time ends, and its requester can see so")
    void lapsed() {
        Person contact = Person.contactPersonIn("1260");
        Instant start = now().plus(Duration.ofDays(9));
        String id = api().requestVisit(contact, Bodies.visit("1260", start, start.plusSeconds(3_600)));

        later(
                Duration.ofDays(10),
                () -> await().untilAsserted(() ->
                        assertThat(visit(contact, id).at("/state").asString()).isEqualTo("LAPSED")));
    }

    @Test
    @DisplayName("agenda and invitation are written by those who come and read by whoever asked, who cannot write them")
    void prepared() {
        Person contact = Person.contactPersonIn("1214");
        Instant start = now().plus(Duration.ofDays(30));
        String id = api().requestVisit(contact, Bodies.visit("1214", start, start.plusSeconds(3_600)));
        String path = "/dialogue/v1/visits/" + id;
        String body = "{\"agenda\": \"1. Inbrott. 2. Frågor.\", \"invitation\": \"Välkomna till biblioteket!\"}";

        assertThat(api().change("PUT", contact, path + "/preparation", etag(path), body)
                        .status())
                .isEqualTo(403);
        assertThat(api().change("PUT", cecilia, path + "/preparation", etag(path), body)
                        .status())
                .isEqualTo(200);
        assertThat(visit(contact, id).at("/agenda").asString()).isEqualTo("1. Inbrott. 2. Frågor.");
        assertThat(visit(contact, id).at("/invitation").asString()).isEqualTo("Välkomna till biblioteket!");
        assertThat(visit(contact, id)
                        .at("/history")
                        .valueStream()
                        .map(it -> it.at("/what").asString()))
                .contains("PREPARED");
    }

    @Test
    @DisplayName("a visit of which there is a note was held")
    void held() {
        String id = confirmed("1214", next(DayOfWeek.MONDAY, "10:00"));
        note(id);
        await().untilAsserted(() -> assertThat(types(id)).contains("visit-held"));
    }

    private void note(String visit) {
        api().post(david, "/dialogue/v1/meeting-notes", """
            {"municipalityCode": "1214", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 12,
             "minutes": "Vi talade om inbrott", "concerns": []}
            """.formatted(now().minusSeconds(60), visit));
        await().untilAsserted(() ->
                assertThat(visit(david, visit).at("/state").asString()).isEqualTo("HELD"));
    }

    @Test
    @DisplayName("whoever is away is not proposed, until the absence is withdrawn; only their own authority sees it")
    void absences() {
        Person officer = Person.officerIn("1261");
        Person coordinator = Person.coordinatorOf("1261");
        String id = api().mandate("1261", "POLICE", officer, 0, EVENING);
        api().mandate("1261", "MUNICIPALITY", coordinator, 0, EVENING);
        Instant thursday = next(DayOfWeek.THURSDAY, "17:00");
        String path = "/dialogue/v1/representatives/" + id;

        Answer away = api().change("POST", officer, path + "/absences", "\"1\"", """
            {"from": "%s", "to": "%s"}\
            """.formatted(
                        thursday, thursday.plus(Duration.ofDays(1))));

        assertThat(away.status()).isEqualTo(200);
        assertThat(slots(coordinator, "1261", 60, thursday).field("/total")).isEqualTo("0");
        Answer back = api().change(
                        "DELETE", officer, path + "/absences/" + away.field("/absences/0/id"), away.header("ETag"), "");
        assertThat(back.body().at("/absences").size()).isZero();
        assertThat(slots(coordinator, "1261", 60, thursday).field("/total")).isNotEqualTo("0");
        assertThat(api().get(coordinator, path).status()).isEqualTo(403);
        assertThat(api().get(Person.chiefIn("1261"), "/dialogue/v1/representatives?municipalityCode=1261")
                        .field("/total"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("mandates are given by the police chief and by the coordinator, in their own area, once")
    void whoGivesMandates() {
        Person somebody = Person.officerIn("1262");
        String body = Bodies.representative("1262", "POLICE", somebody.id(), 20, EVENING);
        String path = "/dialogue/v1/representatives";

        assertThat(api().post(somebody, path, body, Api.key()).status()).isEqualTo(403);
        assertThat(api().post(Person.chiefIn("1281"), path, body, Api.key()).status())
                .isEqualTo(403);
        Answer created = api().post(Person.chiefIn("1262"), path, body, Api.key());
        assertThat(created.status()).isEqualTo(201);
        assertThat(api().post(Person.chiefIn("1262"), path, body, Api.key()).text())
                .isEqualTo(created.text());
        assertThat(api().post(
                                Person.chiefIn("1262"),
                                path,
                                Bodies.representative("1262", "POLICE", somebody.id(), 90),
                                Api.key())
                        .status())
                .isEqualTo(409);
        Answer changed = api().change(
                        "PUT",
                        Person.chiefIn("1262"),
                        created.header("Location"),
                        "\"1\"",
                        Bodies.diary("1262", 90, "MONDAY 08:00 12:00"));
        assertThat(changed.field("/diary/travelMinutes")).isEqualTo("90");
        assertThat(api().change(
                                "PUT",
                                Person.chiefIn("1262"),
                                created.header("Location"),
                                "\"2\"",
                                Bodies.diary("1262", 90, "MONDAY 12:00 08:00"))
                        .field("/errors/0/code"))
                .isEqualTo("ends-before-it-starts");
    }

    /** A visit that David and Cecilia have confirmed, in a municipality where nobody is proposed at that time. */
    private String confirmed(String municipality, Instant start) {
        api().mandate(municipality, "POLICE", david, 0, EVENING);
        api().mandate(municipality, "MUNICIPALITY", cecilia, 0, EVENING);
        String id = api().requestVisit(
                        Person.contactPersonIn(municipality),
                        Bodies.visit(municipality, start, start.plusSeconds(3_600)));
        post(david, id, "confirmations", Bodies.confirmation("POLICE", david.id()));
        assertThat(post(cecilia, id, "confirmations", Bodies.confirmation("MUNICIPALITY", cecilia.id()))
                        .field("/state"))
                .isEqualTo("CONFIRMED");
        return id;
    }

    private Answer slots(Person person, String municipality, int minutes, Instant on) {
        LocalDate day = LocalDate.ofInstant(on, SWEDEN);
        return api().get(
                        person,
                        "/dialogue/v1/visit-slots?municipalityCode=" + municipality + "&minutes=" + minutes + "&from="
                                + day + "&to=" + day + "&subject=MARKING");
    }

    private JsonNode visit(Person reader, String id) {
        return api().get(reader, "/dialogue/v1/visits/" + id).body();
    }

    private Answer post(Person by, String visit, String what, String body) {
        String path = "/dialogue/v1/visits/" + visit;
        return api().change("POST", by, path + "/" + what, etag(path), body);
    }

    private String etag(String path) {
        Person reader = Person.everywhere();
        return api().get(reader, path).header("ETag");
    }

    private long booked(Person person) {
        return database.getCollection("reservations").countDocuments(Filters.regex("_id", "^person:" + person.id()));
    }

    private List<String> types(String id) {
        return published(id).stream().map(Told::type).toList();
    }

    /** That time of day on such a day, more than a week from now so that it is not too soon. */
    private Instant next(DayOfWeek day, String time) {
        return LocalDate.ofInstant(now(), SWEDEN)
                .plusDays(7)
                .with(TemporalAdjusters.next(day))
                .atTime(LocalTime.parse(time))
                .atZone(SWEDEN)
                .toInstant();
    }

    private static List<Answer> atOnce(List<Callable<Answer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}
