package se.medborgarlofte.system.story;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** The analyst imports theft reports of three municipalities; bad rows are listed, good ones counted everywhere. */
final class BackgroundIsImported implements Step<BackgroundIsImported.Result> {

    private static final String IMPORTS = "/property/v1/theft-report-imports";
    private static final int REPORTS_EACH = 25;

    private static final List<Area> AREAS =
            List.of(new Area("1230", Person.CECILIA), new Area("1281", Person.MARIA), new Area("1263", Person.SVEN));

    /** A municipality and who reads its figures. */
    private record Area(String code, Person coordinator) {}

    /**
     * What there is before the story begins.
     *
     * @param concernsElsewhere concerns of the two other municipalities
     */
    record Result(List<String> concernsElsewhere) {}

    private final World world;
    private final Concerns concerns;

    BackgroundIsImported(World world) {
        this.world = world;
        this.concerns = new Concerns(world);
    }

    @Override
    public String number() {
        return "0";
    }

    @Override
    public String what() {
        return "Theft reports of three municipalities are imported, bad rows listed, good ones counted";
    }

    @Override
    public Result play(Evidence evidence) {
        LocalDate day = world.calendar().today();
        String month = day.toString().substring(0, 7);
        List<Integer> before = AREAS.stream().map(area -> thefts(area, month)).toList();
        TheftFile file = file(day);
        Answer finished = imported(file);
        requireRefused(finished.id(), file);
        evidence.keep(world.topics()
                .await(
                        "an imported report is told",
                        event -> event.is("property/theft-reported")
                                && event.fact("/source").equals("IMPORT")));
        for (int i = 0; i < AREAS.size(); i++) {
            awaitCounted(AREAS.get(i), month, before.get(i) + REPORTS_EACH);
        }
        return new Result(concernsElsewhere(evidence));
    }

    private TheftFile file(LocalDate day) {
        TheftFile file = new TheftFile(world.chance(), day);
        AREAS.forEach(area -> file.reports(area.code(), REPORTS_EACH));
        file.badRows("1230");
        return file;
    }

    private Answer imported(TheftFile file) {
        Session analyst = world.as(Person.KARIN);
        String id = analyst.send(
                        Call.post(IMPORTS + "?source=story", file.text()).with("Content-Type", "text/csv"))
                .expect(202)
                .id();
        Patience.untilTrue(
                "the import is finished",
                () -> analyst.read(IMPORTS + "/" + id).at("/state").equals("FINISHED"));
        Answer finished = analyst.read(IMPORTS + "/" + id);
        BrokenException.unlessEqual(file.rows(), finished.number("/rowsRead"), "The number of rows read");
        BrokenException.unlessEqual(file.badLines().size(), finished.number("/rowsRefused"), "The number of bad rows");
        BrokenException.unlessEqual(file.reports(), finished.number("/reportsMade"), "The number of reports made");
        return finished;
    }

    private void requireRefused(String importId, TheftFile file) {
        Answer refused = world.as(Person.KARIN).read(IMPORTS + "/" + importId + "/refused-rows?limit=100");
        List<Integer> lines = refused.json()
                .path("items")
                .valueStream()
                .map(row -> row.path("line").asInt())
                .sorted()
                .toList();
        BrokenException.unlessEqual(file.badLines(), lines, "The list of refused lines");
        boolean explained = refused.json()
                .path("items")
                .valueStream()
                .allMatch(row -> !row.path("message").asString().isBlank());
        BrokenException.unless(explained, "A refused row is not explained");
    }

    private int thefts(Area area, String month) {
        return world.as(area.coordinator())
                .read("/pledge/v1/area-figures?municipalityCode=" + area.code() + "&month=" + month)
                .number("/items/0/theftsReported");
    }

    /** The registry counts, the pledge service hears of it. */
    private void awaitCounted(Area area, String month, int expected) {
        Patience.untilTrue(
                "%d thefts of %s are known to the pledge service".formatted(expected, area.code()),
                () -> thefts(area, month) >= expected);
    }

    private List<String> concernsElsewhere(Evidence evidence) {
        List<String> raised = Stream.of(
                        concerns.raise(world.as(Person.OSKAR), "1281", "THEFT", "Cyklar försvinner vid stationen."),
                        concerns.raise(world.as(Person.SVEN), "1263", "TRAFFIC", "Det körs för fort förbi skolan."))
                .toList();
        raised.forEach(id -> evidence.event("dialogue/concern-raised", id));
        return raised;
    }
}
