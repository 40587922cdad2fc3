package se.medborgarlofte.property.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.SheetColumn;
import se.medborgarlofte.property.application.ThingSheets;
import se.medborgarlofte.property.application.UnreadableSheetException;
import se.medborgarlofte.property.application.UnreadableSheetException.Reason;

/** Reads what spreadsheet programs save: workbooks and text with separators. The first row names the columns. */
@Component
class SheetReader implements ThingSheets {

    @Override
    public List<Row> read(byte[] content) {
        List<List<String>> table = WorkbookTable.isOne(content) ? WorkbookTable.read(content) : TextTable.read(content);
        if (table.isEmpty()) {
            throw new UnreadableSheetException(Reason.WITHOUT_ROWS, "");
        }
        List<SheetColumn> columns = columns(table.getFirst());
        List<Row> rows = new ArrayList<>();
        for (int line = 1; line < table.size(); line++) {
            Map<SheetColumn, String> cells = cells(columns, table.get(line), line + 1);
            if (!cells.isEmpty()) {
                rows.add(new Row(line + 1, cells));
            }
        }
        return checked(rows);
    }

    private static List<Row> checked(List<Row> rows) {
        if (rows.isEmpty()) {
            throw new UnreadableSheetException(Reason.WITHOUT_ROWS, "");
        }
        if (rows.size() > MOST_ROWS) {
            throw new UnreadableSheetException(Reason.TOO_MANY_ROWS, Integer.toString(rows.size()));
        }
        return rows;
    }

    /** A column that nobody knows is not left out in silence: what stands in it would be lost. */
    private static List<SheetColumn> columns(List<String> header) {
        List<SheetColumn> columns = new ArrayList<>();
        Set<SheetColumn> seen = new HashSet<>();
        for (String name : header) {
            SheetColumn column =
                    SheetColumn.of(name).orElseThrow(() -> new UnreadableSheetException(Reason.COLUMN_UNKNOWN, name));
            if (!seen.add(column)) {
                throw new UnreadableSheetException(Reason.COLUMN_TWICE, name);
            }
            columns.add(column);
        }
        if (!seen.contains(SheetColumn.CATEGORY)) {
            throw new UnreadableSheetException(Reason.CATEGORY_MISSING, SheetColumn.CATEGORY.header());
        }
        return columns;
    }

    private static Map<SheetColumn, String> cells(List<SheetColumn> columns, List<String> row, int line) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        for (int place = 0; place < row.size(); place++) {
            String value = row.get(place).strip();
            if (!value.isEmpty()) {
                if (place >= columns.size()) {
                    throw new UnreadableSheetException(Reason.ROW_LONGER_THAN_HEADER, Integer.toString(line));
                }
                cells.put(columns.get(place), value);
            }
        }
        return cells;
    }
}
