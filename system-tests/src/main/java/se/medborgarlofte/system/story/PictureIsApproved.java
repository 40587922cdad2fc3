package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** The analyst writes the three mandatory parts, somebody else approves; those who raised concerns are told. */
final class PictureIsApproved implements Step<PictureIsApproved.Result> {

    /** The approved picture. */
    record Result(String pictureId) {}

    private final World world;
    private final Concerns concerns;
    private final Letters letters;
    private final Pictures pictures;
    private final PictureIsOpened.Result opened;
    private final ConcernsAreRaised.Result raised;

    PictureIsApproved(World world, PictureIsOpened.Result opened, ConcernsAreRaised.Result raised) {
        this.world = world;
        this.concerns = new Concerns(world);
        this.letters = new Letters(world);
        this.pictures = new Pictures(world);
        this.opened = opened;
        this.raised = raised;
    }

    @Override
    public String number() {
        return "4";
    }

    @Override
    public String what() {
        return "The picture gets its three parts and is approved by somebody else; receipts go to those who spoke";
    }

    @Override
    public Result play(Evidence evidence) {
        String picture = opened.pictureId();
        awaitConcerns(picture);
        refuseWhatIsNotWritten(picture);
        String written = written(picture);
        refuseWhoeverWroteLast(picture, written);
        approve(picture, written);
        evidence.event("pledge/picture-approved", picture);
        evidence.event("pledge/concerns-used", picture);
        told(evidence, world.as(Person.ANNA), raised.inhabitants());
        told(evidence, world.as(Person.BERTIL), raised.contactPersons());
        return new Result(picture);
    }

    private void awaitConcerns(String picture) {
        int expected = opened.burglaryConcerns() + 2;
        Patience.untilTrue(
                "the picture has both concerns about burglaries",
                () -> pictures.concerns(picture, Concerns.BURGLARY) == expected);
    }

    private void refuseWhatIsNotWritten(String picture) {
        Session chief = world.as(Person.INGRID);
        String etag = chief.read(address(picture)).etag();
        chief.send(approval(picture, etag)).refused(409, "picture-parts-are-missing");
    }

    private String written(String picture) {
        Session analyst = world.as(Person.KARIN);
        String etag = analyst.read(address(picture)).etag();
        return analyst.send(Call.put(address(picture), parts()).ifMatch(etag))
                .expect(200)
                .etag();
    }

    private Map<String, String> parts() {
        return Map.of(
                "mapping", text("Inbrotten är flest i villorna vid "),
                "otherInformation", text("Grannsamverkan täcker en tredjedel av hushållen vid "),
                "analysis", text("Stöldgods är svårt att knyta till sin ägare vid "));
    }

    private String text(String beginning) {
        return world.personalData().used("free text", beginning + world.chance().word() + ".");
    }

    private void refuseWhoeverWroteLast(String picture, String etag) {
        world.as(Person.KARIN).send(approval(picture, etag)).refused(409, "approver-wrote-last");
    }

    private void approve(String picture, String etag) {
        String state = world.as(Person.INGRID)
                .send(approval(picture, etag))
                .expect(200)
                .at("/state");
        BrokenException.unlessEqual("APPROVED", state, "The picture's state");
    }

    private void told(Evidence evidence, Session whoever, String concern) {
        evidence.event("dialogue/concern-receipted", concern);
        letters.about("concern-in-picture", concern, whoever);
        concerns.awaitToldReceipt(whoever, concern, "IN_PICTURE");
    }

    private static Call approval(String picture, String etag) {
        return Call.post(address(picture) + "/approvals").ifMatch(etag);
    }

    private static String address(String picture) {
        return Pictures.PATH + "/" + picture;
    }
}
