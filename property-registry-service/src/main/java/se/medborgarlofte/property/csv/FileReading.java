package se.medborgarlofte.property.csv;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.FindingCode;
import se.medborgarlofte.property.application.ReadTheftFile;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;

/** Reads a file once, from its first row to its last. */
final class FileReading {
    private final CSVParser parser;
    private final LocalDate receivedOn;
    private final CaseRows cases = new CaseRows();
    private final Set<String> rowKeys = new HashSet<>();
    private final List<Finding> refused = new ArrayList<>();
    private int rows;

    FileReading(CSVParser parser, LocalDate receivedOn) {
        this.parser = parser;
        this.receivedOn = receivedOn;
    }

    ReadTheftFile read() {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            int line = (int) parser.getCurrentLineNumber() + 1;
            try {
                if (!records.hasNext()) {
                    return new ReadTheftFile(rows, cases.cases(), refused, cases.remarks());
                }
                add(records.next(), line);
            } catch (UncheckedIOException | IllegalStateException e) {
                // A quotation mark that is never closed: what follows cannot be told apart any more.
                rows++;
                refuse(line, new RefusedRowException(FindingCode.UNREADABLE_FROM_HERE, Column.ROW_KEY));
                return new ReadTheftFile(rows, cases.cases(), refused, cases.remarks());
            }
        }
    }

    private void add(CSVRecord record, int line) {
        rows++;
        try {
            Row row = Row.read(record, line, receivedOn);
            requireNew(row);
            cases.add(row);
            rowKeys.add(row.thing().rowKey());
        } catch (RefusedRowException e) {
            refuse(line, e);
        }
    }

    private void requireNew(Row row) {
        if (rowKeys.contains(row.thing().rowKey())) {
            throw new RefusedRowException(FindingCode.REPEATED_ROW, Column.ROW_KEY);
        }
    }

    private void refuse(int line, RefusedRowException refusal) {
        refused.add(new Finding(line, refusal.code(), refusal.column().header()));
    }
}
