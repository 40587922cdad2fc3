package se.medborgarlofte.property.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.IncomingEvent;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.testing.HandlerLaw;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.application.FigureStatements;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.FigureCounts;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.FoundHow;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.Reversal;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftPeriod;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.story.RegistryStory;

/** Each handler ends in the same state in whichever order, however often and however late its events come. */
class HandlersIT extends RegistryStory {
    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 14);
    private static final Description RING = new Description(ItemCategory.JEWELLERY, null, null, null, null, Map.of());
    private static final String PERSON = "5f1c2a60-0c1e-4f0e-9a3b-000000000001";

    private final String run = UUID.randomUUID().toString();

    @Autowired
    private EventDispatcher dispatcher;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private AggregateStore<Item, ItemEvent> items;

    @Autowired
    private AggregateStore<TheftReport, TheftReportEvent> reports;

    @Autowired
    private AggregateStore<Seizure, SeizureEvent> seizures;

    @Autowired
    private AggregateStore<Match, MatchEvent> matches;

    @Autowired
    private Reservations reservations;

    @Autowired
    private FigureFacts facts;

    @Autowired
    private FigureStatements statements;

    @Autowired
    private AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> figures;

    @Test
    void registeredThingsReportsAndSeizuresFindEachOtherInWhicheverOrder() {
        HandlerLaw.verify(dispatcher, this::comingTogether, this::found);
    }

    @Test
    void factsAreCountedOnceEach() {
        HandlerLaw.verify(dispatcher, this::countable, trial -> facts.count(areaMonth(trial)));
        assertThat(facts.count(areaMonth(0))).isEqualTo(new FigureCounts(2, 1, 3, 2, 1, 0, 0));
    }

    @Test
    void aBurstOfFactsFromManyThreadsIsStatedWhole() throws Exception {
        AreaMonth area = new AreaMonth("8999", "2026-11");
        List<Callable<Boolean>> burst = IntStream.range(0, 60)
                .<Callable<Boolean>>mapToObj(number -> () -> {
                    dispatcher.dispatch(incoming("uv-check-recorded", id("burst", number), uvCheck("8999")));
                    return true;
                })
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            assertThat(threads.invokeAll(burst))
                    .allSatisfy(done -> assertThat(done.get()).isTrue());
        }

        FigureCounts all = new FigureCounts(0, 60, 180, 0, 0, 0, 0);
        await().atMost(Duration.ofSeconds(60))
                .until(() -> figures.find(area.name())
                        .filter(stated -> stated.state().counts().equals(all))
                        .isPresent());
        await().atMost(Duration.ofSeconds(60)).until(() -> statements.due(area).isEmpty());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> probe.published(TOPIC, area.name())
                                .getLast()
                                .data()
                                .path("uvChecks")
                                .asInt()
                        == 60);
    }

    @Test
    void anOwnerIsToldOnceAndOtherMessagesMeanNothing() {
        HandlerLaw.verify(
                dispatcher,
                this::messages,
                trial -> matches.load(id("told", trial)).sequence() + " "
                        + Objects.toString(
                                matches.load(id("told", trial)).state().ownerToldAt()));
    }

    @Test
    void theSameNormalFormIsAskedAboutOnceInWhicheverOrderItIsTold() {
        HandlerLaw.verify(
                dispatcher,
                this::toldAgain,
                trial -> Map.of(
                        "stolen",
                        questions(id("asked-report", trial)),
                        "seized",
                        questions(id("asked-seizure", trial))));
        assertThat(questions(id("asked-report", 0))).hasSize(1);
        assertThat(questions(id("asked-seizure", 0))).hasSize(1);
    }

    @Test
    void aReversalFreesTheThingAndADecisionIsAskedAfterOnce() {
        HandlerLaw.verify(
                dispatcher,
                this::decisions,
                trial -> Map.of(
                        "free",
                        reservation(id("taken", trial)) == null,
                        "asked",
                        questions(id("decided-seizure", trial)).size()));
        assertThat(reservation(id("taken", 0))).isNull();
    }

    @Test
    void aMessageAboutAMatchNotYetHereWaitsForIt() {
        String match = UUID.randomUUID().toString();
        dispatcher.dispatch(probe.incoming(
                "notification",
                "message-handed-over",
                UUID.randomUUID().toString(),
                1,
                message("match-confirmed", match)));
        matches.create(match, Decision.of(confirmed()));

        await().atMost(Duration.ofSeconds(60))
                .until(() -> matches.load(match).state().ownerToldAt() != null);
    }

    private List<IncomingEvent> comingTogether(int trial) {
        String item = id("item", trial);
        String report = id("report", trial);
        String seizure = id("seizure", trial);
        ProtectedIdentifier owned = number(trial, PERSON, "items", item);
        ProtectedIdentifier found = number(trial, seizure, "seizures", id("seized", trial));
        items.create(item, Decision.of(new Item(PERSON, RING, List.of(owned), NOW)));
        reports.create(report, Decision.of(report(new StolenItem.Registered(item, ItemCategory.JEWELLERY))));
        seizures.create(seizure, Decision.of(seizure(new SeizedItem(id("seized", trial), RING, List.of(found)))));
        return List.of(
                incoming("item-registered", item, Map.of("itemId", item)),
                incoming("theft-reported", report, Map.of("reportId", report, "stolenInMonth", "2026-11")),
                incoming("seizure-recorded", seizure, seizureFacts(seizure, "9999", 1)));
    }

    private ProtectedIdentifier number(int trial, String subject, String collection, String thingId) {
        byte[] sealed = cipher.encrypt(subject, collection, thingId, "identifiers.SERIAL", run + trial);
        return new ProtectedIdentifier(IdentifierKind.SERIAL, sealed, run.replace("-", "") + trial, 1);
    }

    private Object found(int trial) {
        Document filter = new Document("state.pair.seized.seizureId", id("seizure", trial));
        return matches.documents().find(filter).map(matches::read).into(new java.util.ArrayList<>()).stream()
                .map(match -> match.state().state() + " "
                        + match.state().pair().basis() + " "
                        + match.state().pair().owned().itemId().equals(id("item", trial))
                        + match.state().pair().owned().ownerId()
                        + id("report", trial)
                                .equals(match.state().pair().owned().reportId()))
                .toList();
    }

    private List<IncomingEvent> countable(int trial) {
        String area = areaMonth(trial).municipalityCode();
        reports.create(id("t1", trial), Decision.of(report()));
        reports.create(id("t2", trial), Decision.of(report()));
        seizures.create(id("s", trial), Decision.of(seizure()));
        return List.of(
                incoming("theft-reported", id("t1", trial), theft(id("t1", trial), area)),
                incoming("theft-reported", id("t2", trial), theft(id("t2", trial), area)),
                incoming("uv-check-recorded", id("uv", trial), uvCheck(area)),
                incoming("seizure-recorded", id("s", trial), seizureFacts(id("s", trial), area, 2)),
                incoming("match-confirmed", id("m", trial), confirmedFacts(area)),
                incoming("match-confirmed", id("wrong", trial), confirmedFacts(area)),
                incoming("match-reversed", id("wrong", trial), reversedFacts(area)));
    }

    /** The work's ids differ from trial to trial, so only how many there are is told. */
    private List<String> questions(String heldBy) {
        Set<String> ids = new HashSet<>();
        for (String collection : List.of("work_questions", "work_history")) {
            database.getCollection(collection)
                    .find(new Document("payload.heldBy", heldBy))
                    .forEach(work -> ids.add(work.getString("_id")));
        }
        return ids.stream().map(_ -> "question").toList();
    }

    private Document reservation(String seizedItemId) {
        return database.getCollection("reservations")
                .find(new Document("_id", "seized-item:" + seizedItemId))
                .first();
    }

    private List<IncomingEvent> toldAgain(int trial) {
        String report = id("asked-report", trial);
        String seizure = id("asked-seizure", trial);
        StolenItem ring = new StolenItem.Described(id("asked-ring", trial), RING, List.of(), Standing.MISSING);
        reports.create(report, Decision.of(report(ring)));
        seizures.create(seizure, Decision.of(seizure(new SeizedItem(id("asked-thing", trial), RING, List.of()))));
        return List.of(
                incoming("theft-reported", report, Map.of("reportId", report, "stolenInMonth", "2026-11")),
                incoming("theft-report-restated", report, Map.of("reportId", report, "stolenInMonth", "2026-11")),
                incoming("seizure-recorded", seizure, seizureFacts(seizure, "9998", 1)),
                incoming("seizure-restated", seizure, seizureFacts(seizure, "9998", 1)));
    }

    private List<IncomingEvent> decisions(int trial) {
        String match = id("decided", trial);
        String seizure = id("decided-seizure", trial);
        Pair pair = new Pair(
                MatchBasis.SERIAL,
                new Pair.OwnedThing(PERSON, PERSON, null),
                new Pair.SeizedThing(seizure, id("taken", trial), "9999"));
        Match reversed = confirmed(pair)
                .reverse(new Reversal("erik", Reversal.Reason.DIFFERENT_THING, null, NOW))
                .state()
                .reverse(new Reversal("fatima", Reversal.Reason.DIFFERENT_THING, null, NOW))
                .state();
        matches.create(match, Decision.of(reversed));
        reservations.reserve(Set.of("seized-item:" + id("taken", trial)), match, Duration.ofMinutes(1));
        Map<String, Object> facts = Map.of(
                "matchId", match, "seizureId", seizure, "municipalityCode", "8998", "confirmedAt", NOW.toString());
        return List.of(incoming("match-confirmed", match, facts), incoming("match-reversed", match, facts));
    }

    private List<IncomingEvent> messages(int trial) {
        matches.create(id("told", trial), Decision.of(confirmed()));
        return List.of(
                probe.incoming(
                        "notification",
                        "message-handed-over",
                        id("a", trial),
                        1,
                        message("match-confirmed", id("told", trial))),
                probe.incoming(
                        "notification",
                        "message-handed-over",
                        id("b", trial),
                        1,
                        message("concern-received", id("x", trial))));
    }

    private IncomingEvent incoming(String type, String subject, Object data) {
        return probe.incoming("property", type, subject, 1, data);
    }

    private String id(String what, int trial) {
        return Ids.uuidV5(run + what + trial);
    }

    private static AreaMonth areaMonth(int trial) {
        return new AreaMonth(Integer.toString(9000 + trial), "2026-11");
    }

    private static Map<String, Object> theft(String reportId, String area) {
        return Map.of("reportId", reportId, "municipalityCode", area, "stolenInMonth", "2026-11");
    }

    private static Map<String, Object> uvCheck(String area) {
        return Map.of(
                "municipalityCode", area, "unit", "police-south", "month", "2026-11", "itemsChecked", 9, "hits", 3);
    }

    private static Map<String, Object> seizureFacts(String seizureId, String area, int things) {
        return Map.of(
                "seizureId",
                seizureId,
                "municipalityCode",
                area,
                "seizedInMonth",
                "2026-11",
                "items",
                IntStream.range(0, things)
                        .mapToObj(number -> Map.of("seizedItemId", "thing-" + number))
                        .toList());
    }

    private static Map<String, Object> confirmedFacts(String area) {
        return Map.of(
                "matchId",
                "right",
                "seizureId",
                "none",
                "municipalityCode",
                area,
                "confirmedAt",
                "2026-11-20T10:00:00Z");
    }

    private static Map<String, Object> reversedFacts(String area) {
        return Map.of(
                "matchId",
                "wrong",
                "seizureId",
                "none",
                "municipalityCode",
                area,
                "confirmedAt",
                "2026-11-20T10:00:00Z");
    }

    private static Map<String, Object> message(String template, String matchId) {
        return Map.of("template", template, "causeSubject", matchId, "at", "2026-11-21T09:00:03Z");
    }

    private static TheftReport report(StolenItem... things) {
        return new TheftReport(
                new ReportOrigin.SignedIn(PERSON, PERSON),
                "1230",
                new TheftPeriod(DAY, DAY),
                null,
                List.of(things),
                NOW);
    }

    private static Seizure seizure(SeizedItem... things) {
        return new Seizure("9999", "5000-K1-26", NOW, FoundHow.ROADSIDE, List.of(things), PERSON, NOW);
    }

    private static Match confirmed() {
        return confirmed(new Pair(
                MatchBasis.SERIAL,
                new Pair.OwnedThing(PERSON, PERSON, null),
                new Pair.SeizedThing(PERSON, PERSON, "9999")));
    }

    private static Match confirmed(Pair pair) {
        Match match = Match.propose(pair, Finding.ofEqualIdentifiers(), NOW)
                .state()
                .confirm("fatima", NOW)
                .state()
                .confirm("gustav", NOW)
                .state();
        assertThat(match.state()).isEqualTo(MatchState.CONFIRMED);
        return match;
    }
}
