package se.medborgarlofte.property.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.application.StolenIdentifiers;
import se.medborgarlofte.property.application.UvCheckFigures;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.FigureCounts;
import se.medborgarlofte.property.domain.FoundHow;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemCategory;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.LookUp;
import se.medborgarlofte.property.domain.LookUpEvent;
import se.medborgarlofte.property.domain.LookUpGround;
import se.medborgarlofte.property.domain.LookUpStep;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.ReturnDecision;
import se.medborgarlofte.property.domain.Review;
import se.medborgarlofte.property.domain.SeizedItem;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;
import se.medborgarlofte.property.domain.Showing;
import se.medborgarlofte.property.domain.Standing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftPeriod;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.TransferOffer;
import se.medborgarlofte.property.domain.UvColour;
import se.medborgarlofte.property.story.RegistryStory;

/** The handlers of kits, readings, look-ups and custodies end in the same state however their events come. */
class LawsOfPropertyHandlersIT extends RegistryStory {

    private static final String PERSON = "5f1c2a60-0c1e-4f0e-9a3b-000000000001";
    private static final Instant NOW = Instant.parse("2026-11-20T09:15:31Z");

    private final String run = UUID.randomUUID().toString();

    @Autowired
    private EventDispatcher dispatcher;

    @Autowired
    private AggregateStore<Seizure, SeizureEvent> seizures;

    @Autowired
    private AggregateStore<Custody, CustodyEvent> custodies;

    @Autowired
    private AggregateStore<Kit, KitEvent> kits;

    @Autowired
    private AggregateStore<MarkReading, MarkReadingEvent> readings;

    @Autowired
    private AggregateStore<LookUp, LookUpEvent> lookUps;

    @Autowired
    private AggregateStore<TheftReport, TheftReportEvent> reports;

    @Autowired
    private AggregateStore<Item, ItemEvent> items;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private StolenIdentifiers stolen;

    @Autowired
    private FigureFacts facts;

    @Autowired
    private UvCheckFigures uvChecks;

    @Test
    void aSeizureOpensOneCustodyWhoseShownThingsFillTheGallery() {
        HandlerLaw.verify(dispatcher, this::custody, trial -> {
            long opened = custodies.find(Ids.uuidV5("custody:" + id("seizure", trial))).stream()
                    .count();
            return opened + " "
                    + database.getCollection("gallery_things")
                            .countDocuments(new Document("seizureId", id("seizure", trial)));
        });
    }

    @Test
    void aDecisionOnAReversedMatchIsUndoneOnce() {
        HandlerLaw.verify(dispatcher, this::reversed, trial -> {
            var custody = custodies.load(Ids.uuidV5("custody:" + id("seizure-of-reversed", trial)));
            return custody.sequence() + " " + custody.state().restsOn(id("match", trial));
        });
    }

    @Test
    void aReadingIsTracedToItsOwnerOnce() {
        HandlerLaw.verify(
                dispatcher,
                this::reading,
                trial -> readings.load(id("reading", trial)).state().stage() + " "
                        + readings.load(id("reading", trial)).sequence());
    }

    @Test
    void aLookUpIsDisclosedOnce() {
        HandlerLaw.verify(dispatcher, this::lookUp, trial -> {
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> lookUps.load(id("look-up", trial)).state().disclosedAt() != null);
            return lookUps.load(id("look-up", trial)).sequence();
        });
    }

    @Test
    void aReportsIdentifiersAreStolenUntilItsThingIsWithdrawn() {
        HandlerLaw.verify(
                dispatcher, this::report, trial -> stolen.find(key(trial)).size());
        assertThat(stolen.find(key(0))).hasSize(1);
    }

    @Test
    void aThingThatPassedOnIsMatchedForItsOwnerAlone() {
        HandlerLaw.verify(dispatcher, this::passedOn, trial -> {
            Document meeting = database.getCollection("identifier_meetings")
                    .find(new Document("_id", "SERIAL:" + id("serial", trial)))
                    .first();
            return meeting == null
                    ? "none"
                    : meeting.getList("owned", Document.class).size();
        });
    }

    @Test
    void returnsAndChecksAreCountedOnceEach() {
        HandlerLaw.verify(
                dispatcher,
                this::countable,
                trial ->
                        facts.count(area(trial)) + " " + uvChecks.of(area(trial).municipalityCode()));
        assertThat(facts.count(area(0))).isEqualTo(new FigureCounts(0, 1, 2, 0, 0, 2, 75));
    }

    private List<IncomingEvent> custody(int trial) {
        String id = id("seizure", trial);
        SeizedItem ring = new SeizedItem(id("ring", trial), description(), List.of());
        seizures.create(
                id, Decision.of(new Seizure("1281", "5000-K1-26", NOW, FoundHow.ROADSIDE, List.of(ring), PERSON, NOW)));
        Custody opened = Custody.open(id, seizures.load(id).state()).state();
        String custodyId = Ids.uuidV5("custody:" + id);
        custodies.create(
                custodyId,
                Decision.of(
                        opened.show(id("ring", trial), new Showing("Ring", NOW)).state()));
        Map<String, Object> recorded =
                Map.of("seizureId", id, "municipalityCode", "1281", "seizedInMonth", "2026-11", "items", List.of());
        return List.of(
                incoming("seizure-restated", id, recorded),
                incoming("custody-opened", custodyId, Map.of("seizureId", id)),
                incoming("custody-restated", custodyId, Map.of("seizureId", id)));
    }

    private List<IncomingEvent> reversed(int trial) {
        String id = id("seizure-of-reversed", trial);
        SeizedItem ring = new SeizedItem(id("reversed-ring", trial), description(), List.of());
        Custody opened = Custody.open(
                        id, new Seizure("1281", "5000-K1-26", NOW, FoundHow.ROADSIDE, List.of(ring), PERSON, NOW))
                .state();
        ReturnDecision decision = new ReturnDecision(id("owner", trial), id("match", trial), PERSON, NOW);
        custodies.create(
                Ids.uuidV5("custody:" + id),
                Decision.of(opened.decideReturn(ring.seizedItemId(), decision, Set.of())
                        .state()));
        return List.of(incoming(
                "match-reversed",
                id("match", trial),
                Map.of("matchId", id("match", trial), "seizureId", id, "municipalityCode", "1281")));
    }

    private List<IncomingEvent> reading(int trial) {
        String lookup = id("lookup", trial);
        String kitId = Ids.uuidV5("kit:" + lookup);
        ProtectedIdentifier code = new ProtectedIdentifier(IdentifierKind.MARKING_CODE, new byte[] {1}, lookup, 1);
        kits.create(
                kitId,
                Decision.of(Kit.unclaimed(lookup)
                        .claim(PERSON, NOW, LocalDate.EPOCH)
                        .state()));
        MarkReading read = MarkReading.detect("1281", "5000-K1-26", null, UvColour.GREEN, PERSON, NOW)
                .state()
                .readOnTheSpot(new MarkReading.Code(code, kitId), NOW)
                .state();
        readings.create(id("reading", trial), Decision.of(read));
        return List.of(
                incoming("mark-reading-begun", id("reading", trial), Map.of("readingId", id("reading", trial))),
                incoming("kit-claimed", kitId, Map.of("kitId", kitId)));
    }

    private List<IncomingEvent> lookUp(int trial) {
        String id = id("look-up", trial);
        lookUps.create(
                id,
                Decision.of(new LookUp(
                        "1281",
                        "police-south",
                        "5000-K1-26",
                        LookUpGround.HANDED_IN,
                        new byte[] {1},
                        id("kit", trial),
                        LookUpStep.OWNER,
                        List.of(),
                        PERSON,
                        new Review(Review.Standing.NOT_SAMPLED, null, null),
                        NOW,
                        null,
                        PERSON,
                        NOW)));
        return List.of(
                incoming("look-up-made", id, Map.of("lookUpId", id)),
                incoming("look-up-restated", id, Map.of("lookUpId", id)));
    }

    private List<IncomingEvent> passedOn(int trial) {
        String id = id("item", trial);
        ProtectedIdentifier serial =
                new ProtectedIdentifier(IdentifierKind.SERIAL, new byte[] {1}, id("serial", trial), 1);
        Item offered = new Item(PERSON, description(), List.of(serial), NOW)
                .offer(new TransferOffer("hash", NOW))
                .state();
        items.create(
                id,
                Decision.of(offered.accept(id("new-owner", trial), "hash", List.of(serial), NOW)
                        .state()));
        return List.of(
                incoming("item-registered", id, Map.of("itemId", id)),
                incoming("item-transferred", id, Map.of("itemId", id)));
    }

    private List<IncomingEvent> report(int trial) {
        String id = id("report", trial);
        byte[] sealed = cipher.encrypt(PERSON, "theft_reports", id("bicycle", trial), "identifiers.FRAME", "WBK 7712");
        ProtectedIdentifier frame =
                new ProtectedIdentifier(IdentifierKind.FRAME, sealed, key(trial).hash(), 1);
        StolenItem bicycle =
                new StolenItem.Described(id("bicycle", trial), description(), List.of(frame), Standing.MISSING);
        LocalDate day = LocalDate.of(2026, 11, 14);
        reports.create(
                id,
                Decision.of(new TheftReport(
                        new ReportOrigin.SignedIn(PERSON, PERSON),
                        "1281",
                        new TheftPeriod(day, day),
                        null,
                        List.of(bicycle),
                        NOW)));
        Map<String, Object> told = Map.of("reportId", id, "municipalityCode", "1281", "stolenInMonth", "2026-11");
        return List.of(incoming("theft-report-supplemented", id, told), incoming("theft-report-restated", id, told));
    }

    private ExactKey key(int trial) {
        return new ExactKey(MatchBasis.SERIAL, id("frame", trial));
    }

    private List<IncomingEvent> countable(int trial) {
        String area = area(trial).municipalityCode();
        return List.of(
                incoming("thing-returned", id("r1", trial), returned(id("r1", trial), area, 40)),
                incoming("thing-returned", id("r2", trial), returned(id("r2", trial), area, 35)),
                incoming(
                        "uv-check-recorded",
                        id("uv", trial),
                        Map.of(
                                "municipalityCode",
                                area,
                                "unit",
                                "police-south",
                                "month",
                                "2026-11",
                                "itemsChecked",
                                9,
                                "hits",
                                2)));
    }

    private static Map<String, Object> returned(String seizureId, String area, int days) {
        return Map.of("seizureId", seizureId, "municipalityCode", area, "month", "2026-11", "days", days);
    }

    private static Description description() {
        return new Description(ItemCategory.JEWELLERY, null, null, null, null, Map.of());
    }

    private static AreaMonth area(int trial) {
        return new AreaMonth(Integer.toString(7000 + trial), "2026-11");
    }

    private IncomingEvent incoming(String type, String subject, Object data) {
        return probe.incoming("property", type, subject, 1, data);
    }

    private String id(String what, int trial) {
        return Ids.uuidV5(run + what + trial);
    }
}
