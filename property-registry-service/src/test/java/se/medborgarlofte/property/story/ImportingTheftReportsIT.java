package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.property.application.ImportFiles;
import se.medborgarlofte.property.application.ImportSliceOfReports;
import se.medborgarlofte.property.csv.TheftFile;
import se.medborgarlofte.property.domain.ImportFigures;
import se.medborgarlofte.property.domain.ImportStage;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;
import tools.jackson.databind.JsonNode;

/** A file of theft reports is imported in the background, once, with a list of what could not be. */
class ImportingTheftReportsIT extends RegistryStory {
    private static final String IMPORTS = "/property/v1/theft-report-imports";

    @Autowired
    private ImportFiles files;

    @Autowired
    private ImportSliceOfReports slices;

    @Autowired
    private AggregateStore<TheftReportImport, TheftReportImportEvent> imports;

    @Test
    void goodRowsBecomeReportsAndBadOnesAreListed() {
        String source = source();
        TheftFile file = new TheftFile()
                .row("1", "GO-1", "Municipality_Code", "1281")
                .row("2", "GO-2", "Status", "LOST")
                .row("3", "GO-1", "Municipality_Code", "1281", "Status", "RECOVERED")
                .row("4", "GO-3", "Occurrence_Date", "2025.02.30");
        String id = upload(source, file);
        JsonNode done = finished(id);

        assertThat(done.path("rowsRead").asInt()).isEqualTo(4);
        assertThat(done.path("rowsAccepted").asInt()).isEqualTo(2);
        assertThat(done.path("rowsRefused").asInt()).isEqualTo(2);
        assertThat(done.path("reportsMade").asInt()).isEqualTo(1);
        assertThat(done.path("mixedReports").asInt()).isEqualTo(1);
        JsonNode refused = api().get(People.KARIN, IMPORTS + "/" + id + "/refused-rows", "Accept-Language", "en")
                .json();
        assertThat(refused.path("total").asInt()).isEqualTo(2);
        assertThat(refused.at("/items/0/line").asInt()).isEqualTo(3);
        assertThat(refused.at("/items/0/code").asString()).isEqualTo("unknown-status");
        assertThat(refused.at("/items/1/message").asString()).isEqualTo("Write the date as 2026.11.30.");
        assertThat(api().get(People.KARIN, IMPORTS + "/" + id + "/remarks")
                        .json()
                        .at("/items/0/line")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void theSameFileTwiceChangesNothing() {
        String source = source();
        TheftFile file = new TheftFile().row("1", "GO-1").row("2", "GO-2");
        String first = upload(source, file);
        JsonNode done = finished(first);
        String again = upload(source, file);

        assertThat(again).isEqualTo(first);
        assertThat(finished(again)).isEqualTo(done);
        assertThat(reportsOf(source)).isEqualTo(2);
    }

    @Test
    void aLaterFileOfTheSameSourceAddsWhatIsNew() {
        String source = source();
        finished(upload(source, new TheftFile().row("1", "GO-1").row("2", "GO-2")));
        JsonNode second = finished(
                upload(source, new TheftFile().row("1", "GO-1").row("5", "GO-1").row("6", "GO-3")));

        assertThat(second.path("reportsMade").asInt()).isEqualTo(1);
        assertThat(second.path("reportsKnown").asInt()).isEqualTo(1);
        Document grown = database.getCollection("theft_reports")
                .find(new Document("state.origin.source", source).append("state.origin.caseKey", "GO-1"))
                .first();
        assertThat(published(grown.getString("_id"), 2)).containsExactly("theft-reported", "theft-report-supplemented");
        assertThat(lastPublished(grown.getString("_id")).path("items")).hasSize(2);
    }

    @Test
    void anImportThatWasCutOffGoesOnWhereItStopped() {
        String source = source();
        TheftFile file = new TheftFile();
        int all = SLICE + 10;
        for (int row = 1; row <= all; row++) {
            file.row(Integer.toString(row), "GO-" + row);
        }
        String id = received(source, file);

        assertThat(slices.run(id)).isEqualTo(ImportStage.IMPORTING);
        assertThat(imports.load(id).state().figures().reportsHandled()).isEqualTo(SLICE);
        assertThat(slices.run(id)).isEqualTo(ImportStage.FINISHED);
        assertThat(slices.run(id)).isEqualTo(ImportStage.FINISHED);
        assertThat(imports.load(id).state().figures()).isEqualTo(new ImportFigures(all, 0, all, all, all, all, 0, 0));
        assertThat(reportsOf(source)).isEqualTo(all);
    }

    @Test
    void aSliceWhoseReportsWereMadeButNotCountedIsCountedOnce() {
        String source = source();
        String id = received(source, new TheftFile().row("1", "GO-1").row("2", "GO-2"));
        slices.run(id);
        TheftReportImport done = imports.load(id).state();
        imports.change(id, _ -> Decision.of(uncounted(done)));

        assertThat(slices.run(id)).isEqualTo(ImportStage.FINISHED);
        assertThat(imports.load(id).state().figures()).isEqualTo(done.figures());
        assertThat(reportsOf(source)).isEqualTo(2);
    }

    @Test
    void anImportedThingWithASerialNumberFindsItsSeizure() {
        String serial = unique("sn").replace("-", "");
        String seizure = seize(bicycle(identifier("SERIAL", serial)));
        finished(upload(source(), new TheftFile().row("1", "GO-1", "Serial_Number", serial)));
        String match = matchOf(seizure);

        assertThat(match(match).json().path("ownerReachable").asBoolean()).isFalse();
    }

    @Test
    void aRecoveredThingIsLookedForNoMore() {
        String serial = unique("sn").replace("-", "");
        String missing = unique("sn").replace("-", "");
        TheftFile file = new TheftFile()
                .row("1", "GO-1", "Serial_Number", serial, "Status", "RECOVERED")
                .row("2", "GO-1", "Serial_Number", missing);
        finished(upload(source(), file));
        String recovered = seize(bicycle(identifier("SERIAL", serial)));
        matchOf(seize(bicycle(identifier("SERIAL", missing))));

        assertThat(matchesOf(recovered)).isEmpty();
    }

    @Test
    void aFileThatLacksAColumnIsRefusedWhole() {
        var answer = api().postCsv(
                        People.KARIN,
                        IMPORTS + "?source=" + source(),
                        new TheftFile()
                                .row("1", "GO-1")
                                .without("Status")
                                .without("Lat")
                                .bytes());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.problem()).isEqualTo("columns-missing");
        assertThat(answer.json().path("detail").asString()).contains("Status, Lat");
        assertThat(answer.json().at("/errors/0/message").asString()).contains("Status");
    }

    @Test
    void importsAreForThoseWhoMayAndInTheRightForm() {
        byte[] file = new TheftFile().row("1", "GO-1").bytes();

        assertThat(api().postCsv(People.ANNA, IMPORTS + "?source=x", file).status())
                .isEqualTo(403);
        assertThat(api().postCsv(People.KARIN, IMPORTS, file).status()).isEqualTo(422);
        assertThat(api().postCsv(People.KARIN, IMPORTS + "?source=No%20Such%20Form", file)
                        .json()
                        .at("/errors/0/code")
                        .asString())
                .isEqualTo("source-name");
        assertThat(api().post(People.KARIN, IMPORTS + "?source=x", "{}").status())
                .isEqualTo(415);
        assertThat(api().get(People.KARIN, IMPORTS + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(api().get(People.KARIN, IMPORTS + "/" + UUID.randomUUID() + "/refused-rows")
                        .status())
                .isEqualTo(404);
    }

    private static TheftReportImport uncounted(TheftReportImport done) {
        return new TheftReportImport(
                done.source(),
                done.uploadedBy(),
                done.receivedAt(),
                ImportStage.IMPORTING,
                ImportFigures.read(2, 0, 2, 0),
                null);
    }

    private static String source() {
        return "source-" + UUID.randomUUID().toString().substring(0, 8).toLowerCase(Locale.ROOT);
    }

    private String upload(String source, TheftFile file) {
        var answer = api().postCsv(People.KARIN, IMPORTS + "?source=" + source, file.bytes());
        assertThat(answer.status()).as(answer.body()).isEqualTo(202);
        assertThat(answer.header("Location")).isEqualTo(IMPORTS + "/" + answer.id());
        return answer.id();
    }

    /** Received but not queued: as if the process had died right then. */
    private String received(String source, TheftFile file) {
        String id = UUID.randomUUID().toString();
        files.keep(id, file.bytes());
        imports.create(id, TheftReportImport.receive(source, People.KARIN.personId(), Instant.now()));
        return id;
    }

    private JsonNode finished(String id) {
        return await("import " + id)
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> api().get(People.KARIN, IMPORTS + "/" + id).json(),
                        state -> state.path("state").asString().equals("FINISHED"));
    }

    private long reportsOf(String source) {
        return database.getCollection("theft_reports").countDocuments(new Document("state.origin.source", source));
    }
}
