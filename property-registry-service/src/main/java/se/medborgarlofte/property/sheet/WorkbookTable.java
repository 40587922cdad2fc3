package se.medborgarlofte.property.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import se.medborgarlofte.property.application.ThingSheets;
import se.medborgarlofte.property.application.UnreadableSheetException;
import se.medborgarlofte.property.application.UnreadableSheetException.Reason;

/** The first sheet of a workbook (Office Open XML), as it shows. */
final class WorkbookTable {

    private static final int MOST_ROWS = 2 * ThingSheets.MOST_ROWS;

    private WorkbookTable() {}

    /** A workbook is a ZIP file. */
    static boolean isOne(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    static List<List<String>> read(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<List<String>> table = new ArrayList<>();
            rows.limit(MOST_ROWS).forEach(row -> {
                // Rows in which nothing stands are not in the file; those after them keep their number.
                while (table.size() < Math.min(row.getRowNum() - 1, MOST_ROWS)) {
                    table.add(List.of());
                }
                table.add(cells(row));
            });
            return table;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableSheetException(Reason.NEITHER_CSV_NOR_WORKBOOK, "");
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int place = 0; place < row.getCellCount(); place++) {
            cells.add(row.getCellText(place));
        }
        return cells;
    }
}
