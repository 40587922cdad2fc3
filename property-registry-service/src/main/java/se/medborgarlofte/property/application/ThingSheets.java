package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;

/** Reads things from a spreadsheet, a row for each. */
public interface ThingSheets {

    /** The most things that one sheet may hold, as one seizure. */
    int MOST_ROWS = 500;

    /**
     * The rows that say something.
     *
     * @throws UnreadableSheetException when it is not a sheet of things
     */
    List<Row> read(byte[] content);

    /**
     * A row.
     *
     * @param line as a spreadsheet program counts: the header is 1
     * @param cells those that say something
     */
    record Row(int line, Map<SheetColumn, String> cells) {

        public Row {
            cells = Map.copyOf(cells);
        }

        /** Without the cells, which must not reach a log. */
        @Override
        public String toString() {
            return "Row[" + line + "]";
        }
    }
}
