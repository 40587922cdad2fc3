package se.medborgarlofte.system.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** An officer's offline note arrives twice and counts once; its concern reaches the situation picture. */
final class OfflineNoteCountsOnce implements Step<OfflineNoteCountsOnce.Result> {

    private static final String PATH = "/dialogue/v1/meeting-notes";
    private static final String LIGHTING = "LIGHTING";

    /** The concern that was heard at the meeting. */
    record Result(String concernId) {}

    private final World world;
    private final Pictures pictures;
    private final String pictureId;
    private final String visitId;

    OfflineNoteCountsOnce(World world, String pictureId, String visitId) {
        this.world = world;
        this.pictures = new Pictures(world);
        this.pictureId = pictureId;
        this.visitId = visitId;
    }

    @Override
    public String number() {
        return "3";
    }

    @Override
    public String what() {
        return "An officer's offline note arrives twice and counts once; its concern reaches the picture";
    }

    @Override
    public Result play(Evidence evidence) {
        int before = pictures.concerns(pictureId, LIGHTING);
        String note = sentTwice();
        evidence.event("dialogue/meeting-recorded", note);
        Told raised = evidence.keep(world.topics().await("the note's concern is raised", event -> isFrom(note, event)));
        Patience.untilTrue(
                "the picture has one more concern about lighting",
                () -> pictures.concerns(pictureId, LIGHTING) > before);
        BrokenException.unlessEqual(
                before + 1, pictures.concerns(pictureId, LIGHTING), "The number of concerns about lighting");
        BrokenException.unlessEqual(1, ids(event -> event.is("dialogue/meeting-recorded", note)), "Notes told");
        BrokenException.unlessEqual(1, ids(event -> isFrom(note, event)), "Concerns of the note told");
        return new Result(raised.subject());
    }

    private String sentTwice() {
        Session officer = world.as(Person.DAVID);
        Call note = Call.post(PATH, note()).key(UUID.randomUUID().toString());
        Answer first = officer.send(note).expect(201);
        Answer second = officer.send(note).expect(201);
        BrokenException.unlessEqual(first.text(), second.text(), "The answer to the repeated note");
        return first.id();
    }

    private Map<String, Object> note() {
        String minutes = "Vi gick igenom höstens inbrott vid " + world.chance().word() + ".";
        String heard = "Lampor saknas på gångvägen mot " + world.chance().word() + ".";
        return Map.of(
                "municipalityCode",
                "1230",
                "heldAt",
                world.calendar().now().toString(),
                "kind",
                "ARRANGED",
                "visitId",
                visitId,
                "attendance",
                23,
                "minutes",
                world.personalData().used("free text", minutes),
                "concerns",
                List.of(Map.of(
                        "category", LIGHTING, "text", world.personalData().used("free text", heard))));
    }

    private static boolean isFrom(String note, Told event) {
        return event.is("dialogue/concern-raised")
                && event.fact("/meetingNoteId").equals(note);
    }

    private int ids(Predicate<Told> condition) {
        return (int)
                world.topics().all(condition).stream().map(Told::id).distinct().count();
    }
}
