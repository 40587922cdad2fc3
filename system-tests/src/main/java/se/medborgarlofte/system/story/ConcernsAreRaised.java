package se.medborgarlofte.system.story;

import java.util.Map;
import se.medborgarlofte.local.Mail;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
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
        return "An inhabitant, a contact person and somebody without an account leave concerns; a number plate is refused";
    }

    @Override
    public Result play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        Session bertil = world.as(Person.BERTIL);
        String hers = concerns.raise(anna, "1230", Concerns.BURGLARY, "Det har varit inbrott i radhusen igen.");
        String his = concerns.raise(bertil, "1230", Concerns.BURGLARY, "Tre inbrott i vår förening sedan i somras.");
        refuseNumberPlate(anna);
        withoutAnAccount(evidence);
        evidence.event("dialogue/concern-raised", hers);
        evidence.event("dialogue/concern-raised", his);
        letters.about("concern-received", hers, anna);
        letters.about("concern-received", his, bertil);
        concerns.awaitToldReceipt(anna, hers, "RECEIVED");
        concerns.awaitToldReceipt(bertil, his, "RECEIVED");
        return new Result(hers, his);
    }

    /** Somebody without an account leaves an address and a concern, and confirms by the link in the mail. */
    private void withoutAnAccount(Evidence evidence) {
        Session somebody = world.anybody();
        String address = world.personalData()
                .used("e-mail address", "granne" + world.chance().digits(8) + "@exempel.test");
        String recipient = somebody.send(Call.post("/notification/v1/guest-addresses", Map.of("email", address)))
                .expect(200)
                .at("/recipientId");
        String text = world.personalData()
                .used("free text", "Mörkt på vägen vid " + world.chance().word() + ".");
        String left = somebody.create(
                        "/dialogue/v1/guest-concerns",
                        Map.of(
                                "recipientId",
                                recipient,
                                "concern",
                                Map.of("municipalityCode", "1230", "category", "LIGHTING", "text", text)))
                .id();
        evidence.event("dialogue/guest-link-due", left);
        Mail mail = letters.toAddress("guest-link", left, recipient, address);
        String key = letters.secretOf(mail, "/folj");
        somebody.read("/folj");
        Answer became = somebody.send(Call.post("/dialogue/v1/guest-readings", Map.of("linkKey", key)))
                .expect(200);
        String concern = became.at("/concern/id");
        evidence.event("dialogue/concern-raised", concern);
        BrokenException.unless(!became.text().contains(text), "What was written is shown to whoever has the mail");
        letters.toAddress("concern-received", concern, recipient, address);
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
