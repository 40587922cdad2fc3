package se.medborgarlofte.system.story;

import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/**
 * The ring's mark is sampled and its supplier asked, who takes the enquiry and says nothing; when he answers in the end,
 * the ring is matched, and a look-up with a purpose reveals its owner step by step.
 */
final class MarkIsRead implements Step<MarkIsRead.Result> {

    private static final String READINGS = "/property/v1/mark-readings";
    private static final String LOOK_UPS = "/property/v1/look-ups";
    private static final String SUPPLIER = "dnamark";

    /** The match of the ring. */
    record Result(String matchId) {}

    private final World world;
    private final RingIsMarkedAndStolen.Result stolen;
    private final BatchIsSeized.Result seized;

    MarkIsRead(World world, RingIsMarkedAndStolen.Result stolen, BatchIsSeized.Result seized) {
        this.world = world;
        this.stolen = stolen;
        this.seized = seized;
    }

    @Override
    public String number() {
        return "9";
    }

    @Override
    public String what() {
        return "The supplier's register times out, then answers; the ring is matched, and a look-up with a purpose"
                + " reveals its owner";
    }

    @Override
    public Result play(Evidence evidence) {
        String reading = askedInVain(evidence);
        evidence.keep(world.topics()
                .await("the reading has come to the owner", event -> hasAdvanced(event, reading, "OWNER_KNOWN")));
        Told proposed = evidence.keep(world.topics().await("the ring is matched", this::isMatch));
        // The register and the report know the same ring; whichever is found first, the other joins.
        Answer match = Patience.until(
                "the match is of the report too",
                () -> Optional.of(world.as(Person.ERIK).read("/property/v1/matches/" + proposed.subject()))
                        .filter(found -> found.at("/reportId").equals(stolen.reportId())));
        BrokenException.unlessEqual("MARKING_CODE", match.at("/basis"), "What the match rests on");
        BrokenException.unlessEqual("PROPOSED", match.at("/state"), "The match's state");
        evidence.event("property/look-up-made", revealed(reading));
        return new Result(proposed.subject());
    }

    /** Answers in the end, whatever has happened: another story finds the supplier willing. */
    private String askedInVain(Evidence evidence) {
        int before = world.suppliers().enquiries(SUPPLIER);
        world.suppliers().isSilent(SUPPLIER);
        try {
            String reading = sent();
            evidence.event("property/mark-reading-begun", reading);
            Patience.untilTrue(
                    "the silent supplier is asked", () -> world.suppliers().enquiries(SUPPLIER) > before);
            BrokenException.unlessEqual(
                    "SENT",
                    world.as(Person.ERIK).read(READINGS + "/" + reading).at("/stage"),
                    "The reading while the supplier is silent");
            return reading;
        } finally {
            world.suppliers().answers(SUPPLIER);
        }
    }

    private String sent() {
        Session officer = world.as(Person.ERIK);
        String sample = "P" + world.chance().digits(12);
        world.suppliers().knows(SUPPLIER, sample, stolen.kitCode());
        String reading = officer.create(READINGS, mark()).id();
        Answer begun = officer.read(READINGS + "/" + reading);
        Call sampling = Call.post(READINGS + "/" + reading + "/samples", Map.of("sampleNumber", sample));
        Answer sampled = officer.send(sampling.ifMatch(begun.etag())).expect(200);
        Call dispatch = Call.post(READINGS + "/" + reading + "/dispatches");
        world.as(Person.HANNA).send(dispatch.ifMatch(sampled.etag())).expect(200);
        return reading;
    }

    private Map<String, Object> mark() {
        return Map.of(
                "municipalityCode", "1281",
                "caseNumber", seized.caseNumber(),
                "seizureId", seized.seizureId(),
                "seizedItemId", seized.seizedRingId(),
                "uvColour", "GREEN");
    }

    private static boolean hasAdvanced(Told event, String reading, String stage) {
        return event.is("property/mark-reading-advanced", reading)
                && event.fact("/stage").equals(stage);
    }

    private boolean isMatch(Told event) {
        return event.is("property/match-proposed")
                && event.fact("/itemId").equals(stolen.itemId())
                && event.fact("/seizedItemId").equals(seized.seizedRingId());
    }

    /** First whether the kit is known, then since when, and only then whose it is. */
    private String revealed(String reading) {
        Session investigator = world.as(Person.FATIMA);
        String owner = world.as(Person.ANNA).personId();
        String lookUp = investigator.create(LOOK_UPS, purpose(reading)).id();
        Answer seen = investigator.read(LOOK_UPS + "/" + lookUp);
        BrokenException.unlessEqual("true", seen.json().path("known").toString(), "Whether the kit is known");
        world.as(Person.DAVID).send(Call.get(LOOK_UPS + "/" + lookUp)).expect(403);
        Answer kit = reveal(investigator, lookUp, seen);
        BrokenException.unless(!kit.text().contains(owner), "The %s is revealed too early", "owner");
        BrokenException.unlessEqual(owner, reveal(investigator, lookUp, kit).at("/ownerId"), "Whose the kit is");
        return lookUp;
    }

    private static Answer reveal(Session investigator, String lookUp, Answer seen) {
        Call next = Call.post(LOOK_UPS + "/" + lookUp + "/reveals").ifMatch(seen.etag());
        return investigator.send(next).expect(200);
    }

    private Map<String, Object> purpose(String reading) {
        return Map.of(
                "municipalityCode",
                "1281",
                "caseNumber",
                seized.caseNumber(),
                "ground",
                "SEIZED_THING",
                "reason",
                world.personalData()
                        .used(
                                "free text",
                                "Ring från husrannsakan " + world.chance().word()),
                "readingId",
                reading);
    }
}
