package se.medborgarlofte.dialogue;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.HandlerLaw;

@DisplayName("Any order, duplicates and a late replay end in the same state")
class HandlerLawsIT extends DialogueIT {

    private final Person anna = Person.inhabitantOf("1230");
    private final Person cecilia = Person.coordinatorOf("1230");
    private final Person david = Person.officerIn("1230");

    /** Visits that nobody comes to wait here, where no other story's time is offered to them. */
    private static final String ELSEWHERE = "1287";

    @Autowired
    EventDispatcher dispatcher;

    @Autowired
    EventProbe probe;

    @Test
    @DisplayName("for receipts and for what was told of them")
    void receipts() {
        Map<Integer, String> concerns = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    concerns.put(trial, api().raise(anna, "1230", "THEFT", "Cyklar försvinner"));
                    return eventsAbout(concerns.get(trial));
                },
                trial -> receiptsOf(concerns.get(trial)));
    }

    @Test
    @DisplayName("for the concerns of a meeting")
    void concernsOfAMeeting() {
        Map<Integer, Answer> notes = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    notes.put(trial, recordMeeting());
                    String noteId = notes.get(trial).id();
                    return List.of(
                            probe.incoming("dialogue", "meeting-recorded", noteId, 1, Map.of("meetingNoteId", noteId)));
                },
                trial -> concernsOf(notes.get(trial)));
    }

    @Test
    @DisplayName("for the promises of a meeting and the visit at which it was held")
    void promisesAndVisitOfAMeeting() {
        Map<Integer, Answer> notes = new ConcurrentHashMap<>();
        Map<Integer, String> visits = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    visits.put(trial, requestVisit());
                    notes.put(trial, recordMeetingAt(visits.get(trial)));
                    String note = notes.get(trial).id();
                    return List.of(
                            recorded(note, visits.get(trial)),
                            aboutVisit("visit-requested", visits.get(trial)),
                            aboutVisit("visit-proposed", visits.get(trial)),
                            aboutVisit("visit-cancelled", visits.get(trial)));
                },
                trial -> promisesOf(notes.get(trial)) + " " + stateOf(visits.get(trial)));
    }

    @Test
    @DisplayName("for a concern's answers and those who say the same")
    void duplicates() {
        Map<Integer, String> concerns = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    String first = api().raise(anna, "1230", "THEFT", "Cyklar försvinner");
                    concerns.put(trial, api().raise(anna, "1230", "THEFT", "Cyklar blir stulna"));
                    api().change(
                                    "POST",
                                    david,
                                    "/dialogue/v1/concerns/" + concerns.get(trial) + "/joinings",
                                    "\"1\"",
                                    "{\"duplicateOf\": \"%s\"}".formatted(first));
                    return List.of(
                            used("PICTURE", UUID.randomUUID().toString(), null, first),
                            probe.incoming("dialogue", "concern-receipted", first, 2, Map.of("concernId", first)));
                },
                trial -> kindsOf(concerns.get(trial)));
    }

    @Test
    @DisplayName("for figures of thefts, in whatever order the months are told")
    void figures() {
        YearMonth now = YearMonth.from(now().atZone(ZoneId.of("Europe/Stockholm")));
        Map<Integer, String> municipalities = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    municipalities.put(trial, String.valueOf(9000 + trial));
                    return List.of(
                            figures(municipalities.get(trial), now.minusMonths(2), 10),
                            figures(municipalities.get(trial), now.minusMonths(1), 12),
                            figures(municipalities.get(trial), now, 30));
                },
                trial -> api().get(
                                Person.officerIn(municipalities.get(trial)),
                                "/dialogue/v1/area-alerts?municipalityCode=" + municipalities.get(trial))
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(alert -> alert.at("/month").asString()
                                + alert.at("/state").asString())
                        .toList());
    }

    @Test
    @DisplayName("for what is planned for associations, concerns, summaries and what was left without an account")
    void plans() {
        Map<Integer, List<String>> ids = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    ids.put(trial, List.of(association(trial), concern(), guest()));
                    String summary = summaryOf(ids.get(trial).getFirst());
                    ids.put(
                            trial,
                            List.of(
                                    ids.get(trial).get(0),
                                    ids.get(trial).get(1),
                                    ids.get(trial).get(2),
                                    summary));
                    return List.of(
                            about("association-registered", ids.get(trial).get(0), "associationId"),
                            about("concern-receipted", ids.get(trial).get(1), "concernId"),
                            about("guest-link-due", ids.get(trial).get(2), "guestRequestId"),
                            about("summary-sent", ids.get(trial).get(3), "summaryId"));
                },
                trial -> planned(ids.get(trial)));
    }

    @Test
    @DisplayName("for what is planned for promises, loans, visits and polls")
    void morePlans() {
        Map<Integer, List<String>> ids = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    String visit = requestVisitWhereNobodyIsFree();
                    ids.put(trial, List.of(promise(), loan(), visit));
                    return List.of(
                            about("promise-made", ids.get(trial).get(0), "promiseId"),
                            about("loan-made", ids.get(trial).get(1), "loanId"),
                            about("visit-requested", visit, "visitId"),
                            about("visit-rescheduled", visit, "visitId"));
                },
                trial -> planned(ids.get(trial)));
    }

    @Test
    @DisplayName("for what is proposed to associations when a pledge is concluded")
    void proposedSummaries() {
        Map<Integer, String> municipalities = new ConcurrentHashMap<>();
        HandlerLaw.verify(
                dispatcher,
                trial -> {
                    municipalities.put(trial, String.valueOf(8000 + trial));
                    String pledge = UUID.randomUUID().toString();
                    String concern = concernOfAnAssociation(municipalities.get(trial));
                    return List.of(
                            used("PLEDGE", UUID.randomUUID().toString(), pledge, concern),
                            concluded(pledge, municipalities.get(trial)),
                            probe.incoming(
                                    "dialogue",
                                    "concern-receipted",
                                    concern,
                                    3,
                                    Map.of("concernId", concern, "receipt", Map.of("pledgeId", pledge))));
                },
                trial -> api().get(
                                Person.coordinatorOf(municipalities.get(trial)),
                                "/dialogue/v1/summary-drafts?municipalityCode=" + municipalities.get(trial))
                        .body()
                        .at("/items")
                        .valueStream()
                        .map(draft -> draft.at("/state").asString())
                        .toList());
    }

    private String concernOfAnAssociation(String municipality) {
        Person coordinator = Person.coordinatorOf(municipality);
        Person contact = Person.contactPersonIn(municipality);
        String association = "/dialogue/v1/associations/"
                + api().post(coordinator, "/dialogue/v1/associations", """
                        {"municipalityCode": "%s", "name": "Gatan", "kind": "NEIGHBOURHOOD_WATCH", "households": 40}
                        """.formatted(municipality), Api.key())
                        .id();
        api().change("POST", coordinator, association + "/contacts", "\"1\"", """
                {"personId": "%s", "role": "HEAD_CONTACT", "households": 15}
                """.formatted(contact.id()));
        return api().raise(contact, municipality, "THEFT", "Cyklar försvinner");
    }

    private IncomingEvent concluded(String pledge, String municipality) {
        return probe.incoming(
                "pledge",
                "pledge-concluded",
                pledge,
                2,
                Map.of(
                        "pledgeId",
                        pledge,
                        "municipalityCode",
                        municipality,
                        "problemCategory",
                        "THEFT",
                        "conclusion",
                        Map.of("result", "FULFILLED")));
    }

    private IncomingEvent about(String type, String id, String field) {
        return probe.incoming("dialogue", type, id, 1, Map.of(field, id));
    }

    /** The kinds of work that is open or done for these things, and how many of each kind. */
    private Map<String, Long> planned(List<String> ids) {
        return Stream.of(
                        "work_associations",
                        "work_concerns",
                        "work_guests",
                        "work_meetings",
                        "work_visits",
                        "work_history")
                .flatMap(lane -> database
                        .getCollection(lane)
                        .find(Filters.regex("key", "^(" + String.join("|", ids) + ")"))
                        .into(new ArrayList<>())
                        .stream())
                .collect(Collectors.groupingBy(work -> work.getString("kind"), TreeMap::new, Collectors.counting()));
    }

    private String association(int trial) {
        return api().post(cecilia, "/dialogue/v1/associations", """
            {"municipalityCode": "1230", "name": "Förening %d %s", "kind": "NEIGHBOURHOOD_WATCH", "households": 40}
            """.formatted(trial, word()), Api.key())
                .id();
    }

    /** Without a digit: with some, a name can look like a telephone number, and is refused. */
    private static String word() {
        return UUID.randomUUID()
                .toString()
                .chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(digit -> Character.toString('a' + Character.digit(digit, 16)))
                .collect(Collectors.joining());
    }

    private String concern() {
        return api().raise(anna, "1230", "THEFT", "Cyklar försvinner");
    }

    private String guest() {
        return api().send(api().request("/dialogue/v1/guest-concerns", Api.key())
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("""
                            {"recipientId": "%s",
                             "concern": {"municipalityCode": "1230", "category": "LIGHTING", "text": "Mörkt"}}
                            """.formatted(UUID.randomUUID()))))
                .id();
    }

    private String summaryOf(String association) {
        return api().post(cecilia, "/dialogue/v1/associations/" + association + "/summaries", "", Api.key())
                .id();
    }

    private String promise() {
        Answer note = api().post(david, "/dialogue/v1/meeting-notes", """
            {"municipalityCode": "1230", "heldAt": "%s", "kind": "ARRANGED", "attendance": 12, "minutes": "Möte",
             "concerns": [], "promises": [{"text": "Vi ringer.", "owner": "POLICE", "dueOn": "2036-01-31"}]}
            """.formatted(now().minusSeconds(60)));
        String promise = api().get(david, note.header("Location")).field("/promiseIds/0");
        await().until(() -> api().get(david, "/dialogue/v1/promises/" + promise).status() == 200);
        return promise;
    }

    private String loan() {
        return api().post(david, "/dialogue/v1/loans", """
            {"municipalityCode": "1230", "thing": "UV_LAMP", "label": "%s", "borrower": "%s", "dueOn": "2036-01-31"}
            """.formatted("Lampa " + word(), anna.id()), Api.key())
                .id();
    }

    private IncomingEvent figures(String municipality, YearMonth month, int thefts) {
        return probe.incoming(
                "property",
                "area-month-figures-stated",
                UUID.randomUUID().toString(),
                1,
                Map.of("municipalityCode", municipality, "month", month.toString(), "theftsReported", thefts));
    }

    private Object kindsOf(String concern) {
        return api().get(anna, "/dialogue/v1/concerns/" + concern)
                .body()
                .at("/receipts")
                .valueStream()
                .map(receipt -> receipt.at("/kind").asString())
                .toList();
    }

    private String requestVisit() {
        var start = now().plusSeconds(864_000);
        return api().requestVisit(
                        Person.contactPersonIn(ELSEWHERE), Bodies.visit(ELSEWHERE, start, start.plusSeconds(3_600)));
    }

    private String requestVisitWhereNobodyIsFree() {
        var start = now().plusSeconds(864_000);
        return api().requestVisit(
                        Person.contactPersonIn("1267"), Bodies.visit("1267", start, start.plusSeconds(3_600)));
    }

    private Answer recordMeetingAt(String visit) {
        return api().post(Person.officerIn(ELSEWHERE), "/dialogue/v1/meeting-notes", """
            {"municipalityCode": "%s", "heldAt": "%s", "kind": "ARRANGED", "visitId": "%s", "attendance": 12,
             "minutes": "Möte", "concerns": [],
             "promises": [{"text": "Vi ringer.", "owner": "POLICE", "dueOn": "2036-01-31"}]}
            """.formatted(
                        ELSEWHERE, now().minusSeconds(60), visit));
    }

    private IncomingEvent recorded(String note, String visit) {
        return probe.incoming("dialogue", "meeting-recorded", note, 1, Map.of("meetingNoteId", note, "visitId", visit));
    }

    private IncomingEvent aboutVisit(String type, String visit) {
        return probe.incoming("dialogue", type, visit, 1, Map.of("visitId", visit));
    }

    private Object promisesOf(Answer note) {
        return api().get(Person.everywhere(), note.header("Location"))
                .body()
                .at("/promiseIds")
                .valueStream()
                .map(id -> api().get(Person.everywhere(), "/dialogue/v1/promises/" + id.asString()))
                .map(promise -> promise.field("/state") + promise.header("ETag"))
                .toList();
    }

    private String stateOf(String visit) {
        return api().get(Person.everywhere(), "/dialogue/v1/visits/" + visit).field("/state");
    }

    private List<IncomingEvent> eventsAbout(String concern) {
        String picture = UUID.randomUUID().toString();
        return List.of(
                used("PICTURE", picture, null, concern),
                used("PLEDGE", picture, UUID.randomUUID().toString(), concern),
                handedOver("concern-received", concern, "2026-11-22T14:00:01Z"),
                handedOver("concern-in-picture", concern, "2026-11-22T14:00:02Z"));
    }

    private IncomingEvent used(String usedIn, String picture, String pledge, String concern) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "usedIn",
                usedIn,
                "pictureId",
                picture,
                "municipalityCode",
                "1230",
                "concernIds",
                List.of(concern),
                "usedAt",
                "2026-11-22T14:00:00Z"));
        if (pledge != null) {
            data.put("pledgeId", pledge);
        }
        return probe.incoming("pledge", "concerns-used", pledge == null ? picture : pledge, 1, data);
    }

    private IncomingEvent handedOver(String template, String concern, String at) {
        String messageId = UUID.randomUUID().toString();
        return probe.incoming(
                "notification",
                "message-handed-over",
                messageId,
                1,
                Map.of(
                        "messageId", messageId,
                        "template", template,
                        "causeContext", "dialogue",
                        "causeSubject", concern,
                        "at", at));
    }

    /** Kind and telling of each receipt; in whatever order they were given. */
    private Object receiptsOf(String concern) {
        var body = api().get(anna, "/dialogue/v1/concerns/" + concern).body();
        return body.at("/state").asString()
                + body.at("/receipts")
                        .valueStream()
                        .map(receipt -> receipt.at("/kind").asString() + " told "
                                + receipt.at("/toldAt").asString(""))
                        .sorted()
                        .toList();
    }

    private Answer recordMeeting() {
        return api().post(
                        david,
                        "/dialogue/v1/meeting-notes",
                        Bodies.meetingNote(
                                "1230",
                                now().minusSeconds(60),
                                "Möte",
                                Bodies.heard("LIGHTING", "Lampor saknas"),
                                Bodies.heard("TRAFFIC", "Det körs för fort")));
    }

    private Object concernsOf(Answer note) {
        return api().get(david, note.header("Location"))
                .body()
                .at("/concernIds")
                .valueStream()
                .map(id -> api().get(david, "/dialogue/v1/concerns/" + id.asString()))
                .map(concern -> concern.field("/category") + " " + concern.header("ETag"))
                .collect(Collectors.toList());
    }
}
