package se.medborgarlofte.property.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.eventing.testing.TestStack;
import se.medborgarlofte.property.csv.TheftFile;

/** The process is killed in the middle of an import, twice, and goes on where it stopped: nothing lost or doubled. */
class KilledImportIT {

    private static final int REPORTS = 1_500;
    private static final List<Integer> KILLED_AFTER = List.of(200, 1_100);
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    @TempDir
    private Path folder;

    @Test
    void anImportThatIsKilledIsFinishedByTheNextProcess() throws Exception {
        Path file = Files.write(folder.resolve("thefts.csv"), thefts().bytes());
        try (OwnRegistry registry = OwnRegistry.in(folder);
                MongoClient client = MongoClients.create(TestStack.shared().mongoUri(registry.database()))) {
            MongoDatabase database = client.getDatabase(registry.database());
            MongoCollection<Document> reports = database.getCollection("theft_reports");
            for (int made : KILLED_AFTER) {
                killAfter(made, registry, file, reports);
                assertThat(reports.countDocuments()).as("killed before the end").isLessThan(REPORTS);
            }
            Process last = registry.start(ImportingRegistry.class, List.of("--file=" + file));
            try {
                requireFinished(database.getCollection("theft_report_imports"), registry);
            } finally {
                last.destroyForcibly().waitFor();
            }
            assertThat(reports.countDocuments()).isEqualTo(REPORTS);
            assertThat(caseNumbers(reports)).hasSize(REPORTS);
            assertThat(database.getCollection("import_findings").countDocuments(new Document("kind", "REFUSED_ROW")))
                    .isEqualTo(1);
        }
    }

    private static void killAfter(int made, OwnRegistry registry, Path file, MongoCollection<Document> reports)
            throws Exception {
        Process process = registry.start(ImportingRegistry.class, List.of("--file=" + file));
        try {
            await("%d reports made".formatted(made))
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(10))
                    .until(reports::countDocuments, count -> count >= made || !process.isAlive());
            assertThat(process.isAlive()).as(registry.output()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void requireFinished(MongoCollection<Document> imports, OwnRegistry registry) throws IOException {
        await("the import is finished")
                .atMost(PATIENCE)
                .until(() ->
                        imports.find(new Document("state.stage", "FINISHED")).first() != null);
        assertThat(imports.countDocuments()).as(registry.output()).isEqualTo(1);
        Document figures = imports.find().first().getEmbedded(List.of("state", "figures"), Document.class);
        assertThat(figures.get("rowsRead", Number.class).intValue()).isEqualTo(REPORTS + 1);
        assertThat(figures.get("rowsRefused", Number.class).intValue()).isEqualTo(1);
        assertThat(figures.get("reportsMade", Number.class).intValue()).isEqualTo(REPORTS);
    }

    private static HashSet<String> caseNumbers(MongoCollection<Document> reports) {
        return reports.find()
                .map(report -> report.getEmbedded(List.of("state", "caseNumber"), String.class))
                .into(new HashSet<>());
    }

    private static TheftFile thefts() {
        TheftFile file = new TheftFile();
        for (int row = 1; row <= REPORTS; row++) {
            file.row(Integer.toString(row), "GO-" + row);
        }
        return file.row("bad", "GO-bad", "Occurrence_Date", "2025.02.30");
    }
}
