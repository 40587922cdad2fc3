package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.EventHandlers;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.testing.ContractVerification;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.pledge.Api.Answer;

/** Every handler ends in the same state whatever order its events come in and however often. */
class HandlersIT extends PledgeServiceIT {

    @Autowired
    private EventDispatcher dispatcher;

    @Autowired
    private EventHandlers handlers;

    @Autowired
    private MongoDatabase database;

    @Autowired
    private WorkQueue work;

    private final Map<Integer, String> subjects = new ConcurrentHashMap<>();

    @Test
    void aConcernIsAsItsNewestEventSays() {
        HandlerLaw.verify(
                dispatcher,
                trial -> Stream.of(
                                event(trial, "concern-raised", 1, "THEFT", "RAISED"),
                                event(trial, "concern-receipted", 2, "THEFT", "IN_PICTURE"),
                                event(trial, "concern-restated", 3, "LIGHTING", "IN_PICTURE"),
                                event(trial, "concern-receipted", 4, "LIGHTING", "IN_PLEDGE"))
                        .toList(),
                trial -> row("concerns", trial));

        assertThat(row("concerns", 0).toJson()).contains("LIGHTING");
    }

    @Test
    void theNewestFiguresOfAMonthReplaceTheEarlierOnes() {
        HandlerLaw.verify(
                dispatcher,
                trial -> List.of(
                        figures(trial, "area-month-figures-stated", 1, 3),
                        figures(trial, "area-month-figures-restated", 2, 3),
                        figures(trial, "area-month-figures-stated", 3, 9),
                        figures(trial, "area-month-figures-stated", 4, 5)),
                trial -> row("areaMonthFigures", trial));

        assertThat(row("areaMonthFigures", 0).getInteger("theftsReported")).isEqualTo(5);
    }

    @Test
    void aSignedPledgeIsPutInTheCalendarOnce() {
        HandlerLaw.verify(
                dispatcher,
                trial -> List.of(
                        pledgeEvent(trial, "pledge-signed", 7, "SIGNED"),
                        pledgeEvent(trial, "pledge-restated", 8, "SIGNED"),
                        pledgeEvent(trial, "pledge-restated", 9, "SIGNED")),
                this::scheduled);

        assertThat(scheduled(0)).containsExactly("2099-11-30T23:00:00Z");
    }

    @Test
    void aPledgeInForceIsFollowedUpAfterEachOfItsLastDays() {
        HandlerLaw.verify(
                dispatcher,
                trial -> List.of(
                        inForce(trial, "pledge-activated", 9, "2098-11-30", ""),
                        inForce(trial, "pledge-amended", 11, "2099-11-30", ""),
                        inForce(
                                trial,
                                "pledge-amendment-endorsed",
                                14,
                                "2099-11-30",
                                ", \"amendment\": {\"kind\": \"REVISION\", \"awaits\": \"ACTIVATE\","
                                        + " \"effectiveFrom\": \"2098-01-01\"}"),
                        inForce(trial, "pledge-restated", 15, "2099-11-30", "")),
                this::scheduledForPledge);

        assertThat(scheduledForPledge(0))
                .containsExactly("2097-12-31T23:00:00Z", "2098-11-30T23:00:00Z", "2099-11-30T23:00:00Z");
    }

    @Test
    void theReviewOfAnApprovedPictureIsPutInTheCalendarOnce() {
        HandlerLaw.verify(
                dispatcher,
                trial -> Stream.of("picture-approved", "picture-restated", "picture-restated")
                        .map(type -> probe.incoming("pledge", type, subject(trial), 3, """
                                {"pictureId": "%s", "reviewDueOn": "2098-11-22"}""".formatted(subject(trial))))
                        .toList(),
                this::scheduledForPicture);

        assertThat(scheduledForPicture(0)).containsExactly("2098-08-21T22:00:00Z", "2098-11-22T23:00:00Z");
    }

    @Test
    void anAreaIsPutUnderWatchOnce() {
        HandlerLaw.verify(
                dispatcher,
                trial -> Stream.of("picture-opened", "agreement-drafted", "agreement-restated", "pledge-drafted")
                        .map(type -> probe.incoming(
                                "pledge", type, UUID.randomUUID().toString(), 3, """
                                {"municipalityCode": "%s"}""".formatted(area(trial))))
                        .toList(),
                trial -> work.open(10_000).stream()
                        .filter(open -> open.getString("kind").equals("watch-area"))
                        .filter(open -> open.getString("key").equals(area(trial)))
                        .count());
    }

    private static String area(int trial) {
        return Integer.toString(5000 + trial);
    }

    @Test
    void aPledgeThatIsNotSignedIsNotPutInTheCalendar() {
        dispatcher.dispatch(pledgeEvent(500, "pledge-restated", 3, "AGREED"));
        dispatcher.dispatch(pledgeEvent(500, "pledge-restated", 4, "A_STATE_OF_A_LATER_DAY"));

        assertThat(scheduled(500)).isEmpty();
    }

    @Test
    void aCategoryFromALaterDayCountsAsOther() {
        Town town = Town.fresh();
        String picture = openPicture(town);
        String id = UUID.randomUUID().toString();
        probe.deliver(
                "dialogue", "concern-raised", id, 1, Bodies.concern(id, town.code(), "DRONES", "2026-11-10T10:00:00Z"));

        awaitConcerns(town, picture, 1);

        Answer problems = api().get(town.analyst(), Api.PICTURES + "/" + picture + "/problems");
        assertThat(problems.text("/problems/0/category")).isEqualTo("OTHER");
    }

    @Test
    void theFiguresOfAnAreaAreReadByMonth() {
        Town town = Town.fresh();
        for (String month : List.of("2026-09", "2026-11", "2026-10")) {
            probe.deliver(
                    "property",
                    "area-month-figures-stated",
                    UUID.randomUUID().toString(),
                    1,
                    figures(town.code(), month, 14));
        }
        String all = Api.FIGURES + "?municipalityCode=" + town.code();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api().get(town.officer(), all)
                                .json()
                                .path("total")
                                .asInt())
                        .isEqualTo(3));

        Answer latest = api().get(town.officer(), all);
        assertThat(latest.json()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("month").asString()))
                .containsExactly("2026-11", "2026-10", "2026-09");
        Answer october = api().get(town.officer(), all + "&month=2026-10");
        assertThat(october.json().path("items").toString()).isEqualTo("""
                        [{"municipalityCode":"%s","month":"2026-10","theftsReported":14,"uvChecks":9,"uvHits":2,\
                        "itemsSeized":6,"itemsMatched":3,"itemsReturned":0}]""".formatted(town.code()));
    }

    @Test
    void everyHandlerReadsTheGoldenExamples() {
        ContractVerification.verifyHandlers(handlers);
    }

    private IncomingEvent event(int trial, String type, long sequence, String category, String state) {
        String id = subject(trial);
        return probe.incoming(
                "dialogue", type, id, sequence, Bodies.concern(id, "0001", category, "2026-11-10T10:00:00Z", state));
    }

    private IncomingEvent figures(int trial, String type, long sequence, int thefts) {
        return probe.incoming("property", type, subject(trial), sequence, figures("0001", "2026-11", thefts));
    }

    private static String figures(String code, String month, int thefts) {
        return """
                {"municipalityCode": "%s", "month": "%s", "theftsReported": %d, "uvChecks": 9, "uvHits": 2,
                 "itemsSeized": 6, "itemsMatched": 3}""".formatted(code, month, thefts);
    }

    private IncomingEvent pledgeEvent(int trial, String type, long sequence, String state) {
        String data = """
                {"pledgeId": "%s", "state": "%s", "effectiveFrom": "2099-12-01"}""";
        return probe.incoming("pledge", type, subject(trial), sequence, data.formatted(subject(trial), state));
    }

    private IncomingEvent inForce(int trial, String type, long sequence, String validUntil, String more) {
        String data = """
                {"pledgeId": "%s", "state": "ACTIVE", "effectiveFrom": "2026-12-01", "validUntil": "%s",
                 "contentRevision": 1%s}""";
        return probe.incoming(
                "pledge", type, subject(trial), sequence, data.formatted(subject(trial), validUntil, more));
    }

    private List<String> scheduledForPledge(int trial) {
        return scheduledWith("pledgeId", subject(trial));
    }

    private List<String> scheduledForPicture(int trial) {
        return scheduledWith("pictureId", subject(trial));
    }

    private List<String> scheduledWith(String field, String id) {
        return work.open(10_000).stream()
                .filter(open -> id.equals(open.get("payload", Document.class).getString(field)))
                .map(open -> open.getDate("dueAt").toInstant().toString())
                .toList();
    }

    private String subject(int trial) {
        return subjects.computeIfAbsent(trial, number -> UUID.randomUUID().toString());
    }

    private Document row(String collection, int trial) {
        Document row = database.getCollection(collection)
                .find(new Document("_id", subject(trial)))
                .first();
        assertThat(row).isNotNull();
        row.remove("_id");
        return row;
    }

    private List<String> scheduled(int trial) {
        return work.open(10_000).stream()
                .filter(open -> subject(trial).equals(open.getString("key")))
                .map(open -> open.getDate("dueAt").toInstant().toString())
                .toList();
    }
}
