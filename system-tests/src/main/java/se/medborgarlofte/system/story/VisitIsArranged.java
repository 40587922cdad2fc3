package se.medborgarlofte.system.story;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.local.Mail;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** The contact person asks for a visit; both authorities name somebody; all three get a calendar invitation. */
final class VisitIsArranged implements Step<VisitIsArranged.Result> {

    private static final String PATH = "/dialogue/v1/visits";
    private static final DateTimeFormatter LOCAL_TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** The visit. */
    record Result(String visitId) {}

    private final World world;
    private final Letters letters;

    VisitIsArranged(World world) {
        this.world = world;
        this.letters = new Letters(world);
    }

    @Override
    public String number() {
        return "2";
    }

    @Override
    public String what() {
        return "A visit is asked for, police and municipality each confirm a person, three get calendar invitations";
    }

    @Override
    public Result play(Evidence evidence) {
        mandated(Person.DAVID, "POLICE", Person.INGRID);
        mandated(Person.CECILIA, "MUNICIPALITY", Person.CECILIA);
        Session bertil = world.as(Person.BERTIL);
        Instant startsAt = offered(bertil);
        String visit = bertil.create(PATH, request(startsAt)).id();
        evidence.event("dialogue/visit-requested", visit);
        evidence.event("dialogue/visit-proposed", visit);
        Answer asked = bertil.read(PATH + "/" + visit);
        BrokenException.unlessEqual(
                world.as(Person.DAVID).personId(), asked.at("/proposal/policePersonId"), "Who is asked for the police");
        BrokenException.unlessEqual(
                "PARTLY_CONFIRMED", confirmed(visit, Person.DAVID, "POLICE").at("/state"), "The visit after one yes");
        evidence.event("dialogue/visit-confirmed-by-party", visit);
        BrokenException.unlessEqual(
                "CONFIRMED", confirmed(visit, Person.CECILIA, "MUNICIPALITY").at("/state"), "The visit after both");
        evidence.event("dialogue/visit-confirmed", visit);
        invited(visit, startsAt, bertil);
        invited(visit, startsAt, world.as(Person.DAVID));
        invited(visit, startsAt, world.as(Person.CECILIA));
        return new Result(visit);
    }

    /** Somebody works every evening; saying so again changes nothing. */
    private void mandated(Person person, String party, Person by) {
        List<Map<String, String>> evenings = Arrays.stream(DayOfWeek.values())
                .map(day -> Map.of("day", day.name(), "from", "16:00", "to", "21:30"))
                .toList();
        Map<String, Object> diary = Map.of(
                "mandates",
                List.of(Map.of("municipalityCode", "1230", "topics", List.of(), "validFrom", "2026-01-01")),
                "workingHours",
                evenings,
                "travelMinutes",
                30);
        world.as(by)
                .create(
                        "/dialogue/v1/representatives",
                        Map.of("personId", world.as(person).personId(), "party", party, "diary", diary));
    }

    /** One of the times that are offered, in a stretch of days of its own each time. */
    private Instant offered(Session contact) {
        LocalDate from = world.calendar().today().plusDays(20L + world.chance().below(200));
        Answer slots = contact.read("/dialogue/v1/visit-slots?municipalityCode=1230&minutes=90&placeKind=LIBRARY"
                + "&subject=BURGLARY_PREVENTION&limit=100&from=" + from + "&to=" + from.plusDays(20));
        int count = Math.min(100, slots.number("/total"));
        BrokenException.unless(count > 0, "No time is offered after %s", from);
        return Instant.parse(slots.at("/items/" + world.chance().below(count) + "/startsAt"));
    }

    private Map<String, Object> request(Instant startsAt) {
        String topic = "Inbrotten i höst och märkning, vid " + world.chance().word() + ".";
        return Map.of(
                "municipalityCode",
                "1230",
                "kind",
                "YEARLY",
                "startsAt",
                startsAt.toString(),
                "endsAt",
                startsAt.plus(Duration.ofMinutes(90)).toString(),
                "placeKind",
                "LIBRARY",
                "subject",
                "BURGLARY_PREVENTION",
                "topic",
                world.personalData().used("free text", topic));
    }

    private Answer confirmed(String visit, Person person, String party) {
        Session authority = world.as(person);
        String etag = authority.read(PATH + "/" + visit).etag();
        return authority
                .send(Call.post(PATH + "/" + visit + "/confirmations", Map.of("party", party))
                        .ifMatch(etag))
                .expect(200);
    }

    private void invited(String visit, Instant startsAt, Session participant) {
        Mail mail = letters.about("visit-invitation", visit, participant);
        String calendar = mail.attachments().stream()
                .filter(part -> part.contentType().startsWith("text/calendar"))
                .findFirst()
                .orElseThrow(() -> new BrokenException("The invitation carries no calendar entry"))
                .text();
        requireIn(calendar, "METHOD:REQUEST");
        requireIn(calendar, "UID:" + visit + "@");
        requireIn(calendar, "DTSTART;TZID=Europe/Stockholm:" + LOCAL_TIME.format(startsAt.atZone(SWEDEN)));
        requireIn(calendar, "mailto:" + participant.email());
    }

    private static void requireIn(String calendar, String line) {
        BrokenException.unless(
                calendar.replace("\r\n ", "").contains(line), "The calendar entry lacks %s", line.split(":")[0]);
    }
}
