package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.World;

/** The parties draft a pledge on the picture and agree; an edit clears the agreement; they agree again. */
final class PledgeIsAgreed implements Step<PledgeIsAgreed.Result> {

    /**
     * The agreed pledge.
     *
     * @param boardMeets the day on which the board will decide
     */
    record Result(String pledgeId, LocalDate boardMeets) {}

    private final World world;
    private final Pledges pledges;
    private final MarkingPledge text;
    private final String pictureId;

    PledgeIsAgreed(World world, String pictureId) {
        this.world = world;
        this.pledges = new Pledges(world);
        this.text = new MarkingPledge(world);
        this.pictureId = pictureId;
    }

    @Override
    public String number() {
        return "5";
    }

    @Override
    public String what() {
        return "The pledge is drafted on that picture and agreed; an edit clears the agreement; they agree again";
    }

    @Override
    public Result play(Evidence evidence) {
        LocalDate meeting = world.calendar().next(MonthDay.of(Month.NOVEMBER, 30));
        String pledge = drafted(meeting.plusYears(1));
        evidence.event("pledge/pledge-drafted", pledge);
        String firstHash = pledges.read(pledge).at("/contentHash");
        agreeBoth(pledge, firstHash);
        evidence.event("pledge/pledge-agreed", pledge);
        edit(pledge, meeting.plusYears(1));
        evidence.event("pledge/pledge-revised", pledge);
        pledges.agree(Person.INGRID, pledge, Pledges.POLICE, firstHash).refused(409, "content-has-changed");
        agreeBoth(pledge, pledges.read(pledge).at("/contentHash"));
        evidence.keep(world.topics()
                .awaitAll("the second agreement is told", 2, event -> event.is("pledge/pledge-agreed", pledge))
                .getLast());
        return new Result(pledge, meeting);
    }

    private String drafted(LocalDate lastDay) {
        return world.as(Person.CECILIA)
                .create(Pledges.PATH, Map.of("pictureId", pictureId, "content", text.content(lastDay, 30)))
                .id();
    }

    private void agreeBoth(String pledge, String hash) {
        pledges.agree(Person.CECILIA, pledge, Pledges.MUNICIPALITY, hash).expect(200);
        Answer agreed =
                pledges.agree(Person.INGRID, pledge, Pledges.POLICE, hash).expect(200);
        BrokenException.unlessEqual("AGREED", agreed.at("/state"), "The pledge after both have agreed");
    }

    private void edit(String pledge, LocalDate lastDay) {
        Answer edited = world.as(Person.CECILIA)
                .send(Call.put(Pledges.PATH + "/" + pledge, Map.of("content", text.content(lastDay, 25)))
                        .ifMatch(pledges.read(pledge).etag()))
                .expect(200);
        BrokenException.unlessEqual("DRAFT", edited.at("/state"), "The pledge after an edit");
        BrokenException.unlessEqual(2, edited.number("/contentRevision"), "The revision of its content");
        boolean cleared = edited.json()
                .path("parties")
                .valueStream()
                .noneMatch(party -> party.path("agreed").asBoolean());
        BrokenException.unless(cleared, "The edit has not cleared the agreement");
    }
}
