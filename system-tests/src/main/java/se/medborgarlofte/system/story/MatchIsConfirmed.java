package se.medborgarlofte.system.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Quiet;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/**
 * A rival claims the ring and cannot answer what only its owner can; two different investigators confirm the match; the
 * hold of one of them delays the notice, and then exactly one mail goes to the owner.
 */
final class MatchIsConfirmed implements Step<Done> {

    private static final String MATCHES = "/property/v1/matches/";
    private static final String HOLDS = "/notification/v1/holds";
    private static final String CLAIMS = "/property/v1/claims";
    private static final String NOTICE = "match-confirmed";
    private static final Duration HELD_FOR = Duration.ofDays(2);

    private final World world;
    private final Letters letters;
    private final Custodies custodies;
    private final RingIsMarkedAndStolen.Result stolen;
    private final BatchIsSeized.Result seized;
    private final String matchId;

    MatchIsConfirmed(
            World world, RingIsMarkedAndStolen.Result stolen, BatchIsSeized.Result seized, MarkIsRead.Result read) {
        this.world = world;
        this.letters = new Letters(world);
        this.custodies = new Custodies(world);
        this.stolen = stolen;
        this.seized = seized;
        this.matchId = read.matchId();
    }

    @Override
    public String number() {
        return "11";
    }

    @Override
    public String what() {
        return "A rival claimant fails the deciding question; a second investigator confirms; the hold delays the"
                + " notice, then exactly one mail goes to the owner";
    }

    @Override
    public Done play(Evidence evidence) {
        rivalFails(evidence);
        String hold = held();
        confirmedByTwo(evidence);
        Session anna = world.as(Person.ANNA);
        awaitHeldBack();
        letters.none(NOTICE, matchId, anna);
        lift(hold);
        letters.about(NOTICE, matchId, stolen.itemId(), anna);
        evidence.keep(letters.announced(NOTICE, matchId, anna));
        evidence.event("property/match-owner-told", matchId);
        letters.exactlyOne(NOTICE, matchId, anna);
        return Done.DONE;
    }

    private void rivalFails(Evidence evidence) {
        String claim = claimedByRival();
        evidence.keep(world.topics().await("the claim is told", event -> isAboutTheRing(event, "thing-claimed")));
        String question = world.personalData()
                .used("free text", "Vad står det på insidan, " + world.chance().word());
        custodies
                .act(
                        Person.FATIMA,
                        seized.seizureId(),
                        "questions",
                        Map.of("seizedItemId", seized.seizedRingId(), "question", question))
                .expect(200);
        evidence.keep(
                world.topics().await("the question is put", event -> isAboutTheRing(event, "claim-question-put")));
        answeredWrongly(claim, question);
        Answer judged = custodies.act(
                Person.FATIMA, seized.seizureId(), "judgements", Map.of("claimId", claim, "verdict", "REJECTED"));
        judged.expect(200);
        evidence.keep(world.topics().await("the judgement is told", event -> isAboutTheRing(event, "claim-judged")));
        BrokenException.unlessEqual(
                "REJECTED", world.as(Person.OSKAR).read(CLAIMS + "/" + claim).at("/state"), "The rival's claim");
    }

    private boolean isAboutTheRing(Told event, String type) {
        return event.is("property/" + type) && event.fact("/seizedItemId").equals(seized.seizedRingId());
    }

    /** Of the ring the public sees that there is one, never what decides whose it is. */
    private String claimedByRival() {
        Map<String, Object> showing = Map.of("seizedItemId", seized.seizedRingId(), "words", "Slät ring i guld");
        custodies.act(Person.HANNA, seized.seizureId(), "showings", showing).expect(200);
        Answer gallery = Patience.until(
                "the ring is in the gallery",
                () -> Optional.of(world.anybody().read("/property/v1/found-things?municipalityCode=1281&limit=100"))
                        .filter(shown -> shown.text().contains(seized.seizedRingId())));
        for (String detail : List.of(stolen.engraving(), stolen.kitCode(), seized.caseNumber())) {
            BrokenException.unless(!gallery.text().contains(detail), "The gallery shows %s", detail);
        }
        String story = world.personalData()
                .used(
                        "free text",
                        "Den är min, jag tappade den vid " + world.chance().word());
        return world.as(Person.OSKAR)
                .create(CLAIMS, Map.of("thingId", seized.seizedRingId(), "story", story))
                .id();
    }

    private void answeredWrongly(String claim, String question) {
        Session oskar = world.as(Person.OSKAR);
        BrokenException.unlessEqual(question, oskar.read(CLAIMS + "/" + claim).at("/question"), "The question to him");
        String guess = world.personalData().used("free text", world.chance().word());
        oskar.send(Call.post(CLAIMS + "/" + claim + "/answers", Map.of("answer", guess)))
                .expect(200);
    }

    private String held() {
        Map<String, Object> hold = Map.of(
                "causeSubject",
                matchId,
                "municipalityCode",
                "1281",
                "reason",
                "RIVAL_CLAIM",
                "until",
                world.calendar().now().plus(HELD_FOR).toString());
        return world.as(Person.FATIMA).create(HOLDS, hold).id();
    }

    private void lift(String hold) {
        Session investigator = world.as(Person.FATIMA);
        String path = HOLDS + "/" + hold;
        investigator
                .send(Call.delete(path).ifMatch(investigator.read(path).etag()))
                .expect(204);
    }

    private void confirmedByTwo(Evidence evidence) {
        BrokenException.unlessEqual(
                "PROPOSED", confirm(Person.FATIMA).expect(200).at("/state"), "The match that one has confirmed");
        confirm(Person.FATIMA).refused(409, "same-person-twice");
        letters.none(NOTICE, matchId, world.as(Person.ANNA));
        BrokenException.unlessEqual(
                "CONFIRMED", confirm(Person.GUSTAV).expect(200).at("/state"), "The match that two have confirmed");
        evidence.event("property/match-confirmed", matchId);
    }

    private Answer confirm(Person person) {
        Session investigator = world.as(person);
        String etag = investigator.read(MATCHES + matchId).etag();
        return investigator.send(Call.post(MATCHES + matchId + "/confirmations").ifMatch(etag));
    }

    /** The notice is ordered, and nothing more happens to it. */
    private void awaitHeldBack() {
        String ordered = "/notification/v1/messages?causeSubject=" + matchId;
        Patience.untilTrue(
                "the notice is ordered",
                () -> world.as(Person.ADMIN).read(ordered).number("/total") > 0);
        Quiet.await(world.records());
        BrokenException.unlessEqual(
                "QUEUED", world.as(Person.ADMIN).read(ordered).at("/items/0/status/code"), "The notice that is held");
    }
}
