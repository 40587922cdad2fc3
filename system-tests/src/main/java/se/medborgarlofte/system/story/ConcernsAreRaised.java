package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** An inhabitant and a contact person leave concerns; a text with a number plate is refused and sent to 114 14. */
final class ConcernsAreRaised implements Step<ConcernsAreRaised.Result> {

    /** The two concerns about burglaries. */
    record Result(String inhabitants, String contactPersons) {}

    private final World world;
    private final Concerns concerns;
    private final Letters letters;

    ConcernsAreRaised(World world) {
        this.world = world;
        this.concerns = new Concerns(world);
        this.letters = new Letters(world);
    }

    @Override
    public String number() {
        return "1";
    }

    @Override
    public String what() {
        return "An inhabitant and a contact person leave concerns; a number plate is refused and sent to 114 14";
    }

    @Override
    public Result play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        Session bertil = world.as(Person.BERTIL);
        String hers = concerns.raise(anna, "1230", Concerns.BURGLARY, "Det har varit inbrott i radhusen igen.");
        String his = concerns.raise(bertil, "1230", Concerns.BURGLARY, "Tre inbrott i vår förening sedan i somras.");
        refuseNumberPlate(anna);
        evidence.event("dialogue/concern-raised", hers);
        evidence.event("dialogue/concern-raised", his);
        letters.about("concern-received", hers, anna);
        letters.about("concern-received", his, bertil);
        concerns.awaitToldReceipt(anna, hers, "RECEIVED");
        concerns.awaitToldReceipt(bertil, his, "RECEIVED");
        return new Result(hers, his);
    }

    private void refuseNumberPlate(Session anna) {
        int before = concerns.own(anna);
        String plate = "%s%s".formatted("KLM", world.chance().digits(3));
        world.personalData().used("number plate", plate);
        Answer refused = concerns.attempt(
                        anna,
                        Map.of(
                                "municipalityCode",
                                "1230",
                                "category",
                                Concerns.BURGLARY,
                                "text",
                                "En bil med skylten " + plate + " stod på gatan."))
                .refused(422, "personal-data-in-text");
        BrokenException.unless(refused.at("/detail").contains("114 14"), "The refusal does not lead to 114 14");
        BrokenException.unlessEqual("/text", refused.at("/errors/0/pointer"), "The place marked in the request");
        BrokenException.unlessEqual(before, concerns.own(anna), "The number of her concerns after the refusal");
    }
}
