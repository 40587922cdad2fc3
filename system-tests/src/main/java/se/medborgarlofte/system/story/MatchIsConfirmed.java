package se.medborgarlofte.system.story;

import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** Two different investigators confirm the match; then exactly one mail goes to the owner. */
final class MatchIsConfirmed implements Step<Done> {

    private static final String MATCHES = "/property/v1/matches/";

    private final World world;
    private final Letters letters;
    private final RingIsMarkedAndStolen.Result stolen;
    private final String matchId;

    MatchIsConfirmed(World world, RingIsMarkedAndStolen.Result stolen, BatchIsSeized.Result seized) {
        this.world = world;
        this.letters = new Letters(world);
        this.stolen = stolen;
        this.matchId = seized.matchId();
    }

    @Override
    public String number() {
        return "11";
    }

    @Override
    public String what() {
        return "An investigator confirms, cannot do so twice, a second one does; exactly one mail goes to the owner";
    }

    @Override
    public Done play(Evidence evidence) {
        Session anna = world.as(Person.ANNA);
        BrokenException.unlessEqual(
                "PROPOSED", confirm(Person.FATIMA).expect(200).at("/state"), "The match that one has confirmed");
        confirm(Person.FATIMA).refused(409, "same-person-twice");
        letters.none("match-confirmed", matchId, anna);
        BrokenException.unlessEqual(
                "CONFIRMED", confirm(Person.GUSTAV).expect(200).at("/state"), "The match that two have confirmed");
        evidence.event("property/match-confirmed", matchId);
        letters.about("match-confirmed", matchId, stolen.itemId(), anna);
        evidence.keep(letters.announced("match-confirmed", matchId, anna));
        evidence.event("property/match-owner-told", matchId);
        letters.exactlyOne("match-confirmed", matchId, anna);
        return Done.DONE;
    }

    private Answer confirm(Person person) {
        Session investigator = world.as(person);
        String etag = investigator.read(MATCHES + matchId).etag();
        return investigator.send(Call.post(MATCHES + matchId + "/confirmations").ifMatch(etag));
    }
}
