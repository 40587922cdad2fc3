package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** The analyst imports a survey and statistics, bad rows are listed; the police release a summary with a record. */
final class InputsAreBrought implements Step<Done> {

    private static final String IMPORTS = "/pledge/v1/imports";
    private static final String INPUTS = "/pledge/v1/picture-inputs";
    private static final String AREA = "1230";

    private final World world;

    InputsAreBrought(World world) {
        this.world = world;
    }

    @Override
    public String number() {
        return "4";
    }

    @Override
    public String what() {
        return "A safety survey and crime statistics are imported, bad rows listed; the police release a summary";
    }

    @Override
    public Done play(Evidence evidence) {
        LocalDate today = world.calendar().today();
        String month = today.toString().substring(0, 7);
        requireTaken(imported("CRIME_STATISTICS", today, """
                crimeType,month,count
                burglary-dwelling,%s,7
                burglary-dwelling,%s-13,7
                """.formatted(month, today.getYear())), 1, "month");
        requireTaken(imported("SAFETY_SURVEY", today, """
                question,group,category,count,outOf
                Otrygg ute på kvällen,Alla,DISORDER,120,400
                Otrygg ute på kvällen,Alla,DISORDER,500,400
                """), 1, "count");
        released(today);
        return Done.DONE;
    }

    private Answer imported(String kind, LocalDate today, String csv) {
        Session analyst = world.as(Person.KARIN);
        String id = analyst.create(
                        IMPORTS,
                        Map.of(
                                "kind", kind,
                                "municipalityCode", AREA,
                                "source", "Berättelsen",
                                "asOf", today.toString(),
                                "csv", csv))
                .id();
        Patience.untilTrue(
                "the import of %s is finished".formatted(kind),
                () -> analyst.read(IMPORTS + "/" + id).json().path("finished").asBoolean());
        return analyst.read(IMPORTS + "/" + id);
    }

    private static void requireTaken(Answer finished, int accepted, String badColumn) {
        BrokenException.unlessEqual(accepted, finished.number("/accepted"), "The number of rows taken");
        BrokenException.unlessEqual(badColumn, finished.at("/refused/0/column"), "The column of the refused row");
        BrokenException.unless(!finished.at("/refused/0/message").isBlank(), "A refused row is not explained");
    }

    private void released(LocalDate today) {
        String summary = world.personalData()
                .used(
                        "free text",
                        "Inbrotten sker mitt på dagen vid " + world.chance().word() + ".");
        String path = INPUTS + "/"
                + world.as(Person.DAVID).create(INPUTS, input(today, summary)).id();
        world.as(Person.CECILIA).send(Call.get(path)).refused(404, "unknown-resource");
        world.as(Person.DAVID)
                .send(Call.post(
                        path + "/releases", Map.of("ground", "10 kap. 2 § OSL", "recipient", "Kommunens samordnare")))
                .expect(200);
        Answer read = world.as(Person.CECILIA).read(path);
        BrokenException.unlessEqual(summary, read.at("/summary"), "What the municipality was given");
        BrokenException.unless(!read.at("/release/contentHash").isBlank(), "The release has no record of its content");
    }

    private static Map<String, Object> input(LocalDate today, String summary) {
        return Map.of(
                "municipalityCode",
                AREA,
                "kind",
                "STAFF_INTERVIEW",
                "source",
                "Områdespolisen",
                "from",
                today.minusDays(28).toString(),
                "to",
                today.toString(),
                "weight",
                "HIGH",
                "classification",
                "RESTRICTED",
                "signals",
                List.of(Map.of("category", Concerns.BURGLARY, "count", 4)),
                "summary",
                summary);
    }
}
