package se.medborgarlofte.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Visits")
class VisitsIT extends DialogueIT {

    private final Person bertil = Person.contactPersonIn("1230");
    private final Person david = Person.officerIn("1230");
    private final Person cecilia = Person.coordinatorOf("1230");

    /** They have mandates but no hours, so nobody is proposed by itself. */
    @BeforeEach
    void mandated() {
        api().mandate("1230", "POLICE", david, 0);
        api().mandate("1230", "MUNICIPALITY", cecilia, 0);
    }

    private Person anotherOfficer() {
        Person officer = Person.officerIn("1230");
        api().mandate("1230", "POLICE", officer, 0);
        return officer;
    }

    @Test
    @DisplayName(
            "when police and municipality have each named a person, the visit is confirmed and the first invitation"
                    + " due")
    void confirmedByBoth() {
        String visit = requestVisit(inDays(3));

        Answer partly = confirm(david, visit, "\"1\"", "POLICE", david);
        Answer confirmed = confirm(cecilia, visit, partly.header("ETag"), "MUNICIPALITY", cecilia);

        assertThat(partly.status()).isEqualTo(200);
        assertThat(partly.field("/state")).isEqualTo("PARTLY_CONFIRMED");
        assertThat(confirmed.field("/state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.header("ETag")).isEqualTo("\"3\"");
        var events = published(visit, 4);
        assertThat(events)
                .extracting(Told::type)
                .containsExactly(
                        "visit-requested", "visit-confirmed-by-party", "visit-confirmed-by-party", "visit-confirmed");
        assertThat(events.getLast().field("/policePersonId")).isEqualTo(david.id());
        assertThat(events.getLast().field("/municipalityPersonId")).isEqualTo(cecilia.id());
        assertThat(events.getLast().field("/invitationSequence")).isEqualTo("0");
        assertThat(events)
                .allSatisfy(event -> assertThat(event.data().toString()).doesNotContain("rsmöte"));
    }

    @Test
    @DisplayName("whoever asked reads the visit with its topic, in UTC; a neighbour does not")
    void readByRequester() {
        Answer created = api().post(bertil, "/dialogue/v1/visits", """
            {"municipalityCode": "1230", "kind": "START_UP", "startsAt": "2031-03-12T18:00:00+01:00",
             "endsAt": "2031-03-12T19:00:00+01:00", "placeKind": "ONLINE", "topic": "Grannsamverkan"}
            """);
        Answer read = api().get(bertil, created.header("Location"));

        assertThat(read.field("/topic")).isEqualTo("Grannsamverkan");
        assertThat(read.field("/startsAt")).isEqualTo("2031-03-12T17:00:00Z");
        assertThat(api().get(Person.contactPersonIn("1230"), created.header("Location"))
                        .status())
                .isEqualTo(403);
        assertThat(api().get(bertil, "/dialogue/v1/visits?mine=true").field("/total"))
                .isEqualTo("1");
    }

    @Test
    @DisplayName("the same person cannot be promised to two visits that share a quarter of an hour")
    void notTwiceAtOnce() {
        Instant start = inDays(4);
        String first = requestVisit(start);
        String second = requestVisit(start.plus(Duration.ofMinutes(45)));
        confirm(david, first, "\"1\"", "POLICE", david);

        Answer refused = confirm(david, second, "\"1\"", "POLICE", david);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("person-already-booked");
        assertThat(api().get(bertil, "/dialogue/v1/visits/" + second).field("/state"))
                .isEqualTo("REQUESTED");
        assertThat(confirm(david, second, "\"1\"", "POLICE", anotherOfficer()).status())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("a confirmation that fails leaves the person's time free")
    void failedConfirmationFreesTheTime() {
        Instant start = inDays(5);
        String first = requestVisit(start);
        String second = requestVisit(start);
        confirm(cecilia, first, "\"1\"", "MUNICIPALITY", cecilia);

        Answer stale = confirm(david, first, "\"1\"", "POLICE", david);

        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("stale-version");
        assertThat(confirm(david, second, "\"1\"", "POLICE", david).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("confirming the same person again changes nothing; another one is refused")
    void againOrAnother() {
        String visit = requestVisit(inDays(6));
        Answer first = confirm(david, visit, "\"1\"", "POLICE", david);

        Answer again = confirm(david, visit, "\"1\"", "POLICE", david);
        Answer another = confirm(david, visit, first.header("ETag"), "POLICE", anotherOfficer());

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(another.status()).isEqualTo(409);
        assertThat(another.problem()).isEqualTo("already-confirmed");
        assertThat(published(visit, 2)).hasSize(2);
    }

    @Test
    @DisplayName("of many who promise the same officer at the same time exactly one visit gets them")
    void racing() throws Exception {
        Instant start = inDays(7);
        var visits = Stream.generate(() -> requestVisit(start)).limit(6).toList();

        var answers = atOnce(visits.stream()
                .<Callable<Answer>>map(visit -> () -> confirm(david, visit, "\"1\"", "POLICE", david))
                .toList());

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(5);
    }

    @Test
    @DisplayName("the same confirmation sent several times at once is done once and fails for nobody who tries again")
    void sameConfirmationAtOnce() throws Exception {
        String visit = requestVisit(inDays(8));
        Callable<Answer> confirmation = () -> confirm(david, visit, "\"1\"", "POLICE", david);

        atOnce(Stream.generate(() -> confirmation).limit(6).toList());

        assertThat(confirmation.call().status()).isEqualTo(200);
        assertThat(published(visit, 2)).hasSize(2);
    }

    @Test
    @DisplayName("a person stays booked when the service stopped between saving the visit and making the booking final")
    void stoppedAfterSaving() {
        Instant start = inDays(12);
        String saved = requestVisit(start);
        String other = requestVisit(start);
        confirm(david, saved, "\"1\"", "POLICE", david);
        letBookingsRunOut(david);

        assertThat(confirm(david, other, "\"1\"", "POLICE", david).problem()).isEqualTo("person-already-booked");
    }

    @Test
    @DisplayName("a person is free again when the service stopped between booking and saving the visit")
    void stoppedBeforeSaving() {
        Instant start = inDays(13);
        String never = requestVisit(start);
        String other = requestVisit(start);
        database.getCollection("reservations")
                .insertOne(new Document("_id", "person:" + david.id() + ":" + start)
                        .append("holder", never + "/an-attempt")
                        .append("expiresAt", Date.from(Instant.EPOCH)));

        assertThat(confirm(david, other, "\"1\"", "POLICE", david).status()).isEqualTo(200);
    }

    @Test
    @DisplayName("a repeated request gets its first answer even after the visit; but nobody can be named then")
    void afterTheVisit() {
        String[] key = Api.key();
        String body = Bodies.visit("1230", inDays(1), inDays(1).plusSeconds(3600));
        Answer first = api().post(bertil, "/dialogue/v1/visits", body, key);

        later(Duration.ofDays(3), () -> {
            Answer again = api().post(bertil, "/dialogue/v1/visits", body, key);
            assertThat(again.status()).isEqualTo(201);
            assertThat(again.text()).isEqualTo(first.text());
            await().untilAsserted(() -> assertThat(
                            api().get(bertil, first.header("Location")).field("/state"))
                    .isEqualTo("LAPSED"));
            String etag = api().get(bertil, first.header("Location")).header("ETag");
            assertThat(confirm(david, first.id(), etag, "POLICE", david).problem())
                    .isEqualTo("visit-is-closed");
        });
    }

    @Test
    @DisplayName("nobody comes for an authority without its mandate, so nobody for both at once")
    void oneForBoth() {
        String visit = requestVisit(inDays(14));
        Answer police = confirm(david, visit, "\"1\"", "POLICE", david);

        assertThat(confirm(cecilia, visit, police.header("ETag"), "MUNICIPALITY", david)
                        .problem())
                .isEqualTo("no-mandate");
        assertThat(confirm(cecilia, visit, police.header("ETag"), "MUNICIPALITY", Person.coordinatorOf("1230"))
                        .problem())
                .isEqualTo("no-mandate");
    }

    @Test
    @DisplayName("an officer confirms for the police only, and only in the area")
    void whoMayConfirm() {
        String visit = requestVisit(inDays(9));

        assertThat(confirm(david, visit, "\"1\"", "MUNICIPALITY", david).status())
                .isEqualTo(403);
        assertThat(confirm(Person.officerIn("1281"), visit, "\"1\"", "POLICE", david)
                        .status())
                .isEqualTo(403);
        assertThat(confirm(bertil, visit, "\"1\"", "POLICE", bertil).status()).isEqualTo(403);
    }

    @Test
    @DisplayName("a visit lies in the future and lasts from 15 minutes to 4 hours")
    void impossibleTimes() {
        Instant start = inDays(10);

        assertThat(refusedTime(now().minusSeconds(60), now().plusSeconds(3600))).isEqualTo("starts-in-the-past");
        assertThat(refusedTime(start, start.plusSeconds(14 * 60))).isEqualTo("visit-too-short");
        assertThat(refusedTime(start, start.plusSeconds(4 * 3600 + 60))).isEqualTo("visit-too-long");
    }

    @Test
    @DisplayName("those who may come list the municipality's visits, the next one first")
    void listed() {
        Person sven = Person.coordinatorOf("1263");
        Person contact = Person.contactPersonIn("1263");
        String later = api().requestVisit(
                        contact, Bodies.visit("1263", inDays(20), inDays(20).plusSeconds(3600)));
        String sooner = api().requestVisit(
                        contact, Bodies.visit("1263", inDays(11), inDays(11).plusSeconds(3600)));

        Answer list = api().get(sven, "/dialogue/v1/visits?municipalityCode=1263");

        assertThat(list.body()
                        .at("/items")
                        .valueStream()
                        .map(visit -> visit.at("/id").asString()))
                .containsExactly(sooner, later);
        assertThat(list.text()).doesNotContain("Årsmöte");
        assertThat(api().get(contact, "/dialogue/v1/visits?municipalityCode=1263")
                        .status())
                .isEqualTo(403);
    }

    private void letBookingsRunOut(Person person) {
        var bookings = database.getCollection("reservations")
                .updateMany(
                        Filters.regex("_id", "^person:" + person.id()),
                        Updates.set("expiresAt", Date.from(Instant.EPOCH)));
        assertThat(bookings.getModifiedCount()).isPositive();
    }

    private String refusedTime(Instant startsAt, Instant endsAt) {
        Answer answer = api().post(bertil, "/dialogue/v1/visits", Bodies.visit("1230", startsAt, endsAt));
        assertThat(answer.status()).isEqualTo(422);
        return answer.field("/errors/0/code");
    }

    private String requestVisit(Instant startsAt) {
        return api().requestVisit(bertil, Bodies.visit("1230", startsAt, startsAt.plus(Duration.ofMinutes(90))));
    }

    private Answer confirm(Person by, String visit, String etag, String party, Person who) {
        return api().post(
                        by,
                        "/dialogue/v1/visits/" + visit + "/confirmations",
                        Bodies.confirmation(party, who.id()),
                        "If-Match",
                        etag);
    }

    private Instant inDays(int days) {
        return now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(days)).plus(Duration.ofHours(18));
    }

    private static java.util.List<Answer> atOnce(java.util.List<Callable<Answer>> requests) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(java.util.concurrent.Future::resultNow)
                    .toList();
        }
    }
}
