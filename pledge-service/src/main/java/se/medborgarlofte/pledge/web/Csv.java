package se.medborgarlofte.pledge.web;

/** Comma-separated values (RFC 4180) that a spreadsheet opens without running anything. */
final class Csv {

    private final StringBuilder text = new StringBuilder();

    /** Adds a row. */
    Csv row(Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            text.append(i == 0 ? "" : ",").append(cell(cells[i].toString()));
        }
        text.append("\r\n");
        return this;
    }

    private static String cell(String value) {
        String harmless = value.matches("(?s)[=+@\\t\\r-].*") && !value.matches("-?[0-9.]+") ? "'" + value : value;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    /** Begins with the mark by which spreadsheets know UTF-8. */
    String text() {
        return "\uFEFF" + text;
    }
}
