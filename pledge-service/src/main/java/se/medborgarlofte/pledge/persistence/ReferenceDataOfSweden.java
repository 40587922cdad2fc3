package se.medborgarlofte.pledge.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.migration.Indexes;
import se.medborgarlofte.eventing.migration.Migration;
import se.medborgarlofte.pledge.application.ReferenceEntry;
import se.medborgarlofte.pledge.application.ReferenceKind;
import se.medborgarlofte.pledge.application.ReferenceRow;
import se.medborgarlofte.pledge.application.ReferenceSource;

/**
 * Puts in the reference data that the platform brings along: the counties and municipalities with the codes of
 * Statistics Sweden, the police regions and the counties they cover. Later imports replace single rows.
 */
@Component
class ReferenceDataOfSweden implements Migration {

    private static final ReferenceSource SOURCE = new ReferenceSource(
            "SCB, kommun- och länskoder; Polismyndigheten, regioner", LocalDate.of(2026, 1, 1), "bundled");

    @Override
    public String id() {
        return "pledge-004-reference-data-of-sweden";
    }

    @Override
    public void apply(MongoDatabase database) {
        Indexes.ensure(database, ReferenceRow.COLLECTION, MongoReferenceData.INDEX, false);
        Indexes.ensure(database, MongoImports.ROWS, MongoImports.INDEX, false);
        MongoReferenceData data = new MongoReferenceData(database);
        lines().skip(1).map(ReferenceDataOfSweden::entry).forEach(entry -> data.keep(entry, SOURCE));
    }

    private static Stream<String> lines() {
        try (InputStream file = ReferenceDataOfSweden.class.getResourceAsStream("/reference/sweden.csv")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our own file has no commas within its cells. */
    private static ReferenceEntry entry(String line) {
        String[] cells = line.split(",", -1);
        return new ReferenceEntry(
                ReferenceKind.valueOf(cells[0]),
                cells[1],
                cells[2].isEmpty() ? null : cells[2],
                cells[3],
                cells[4],
                LocalDate.parse(cells[5]),
                cells[6].isEmpty() ? null : LocalDate.parse(cells[6]),
                cells[7].isEmpty() ? null : Integer.valueOf(cells[7]));
    }
}
