package se.medborgarlofte.property.csv;

import se.medborgarlofte.property.application.FindingCode;

/** A row says something impossible in one of its columns. */
final class RefusedRowException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final FindingCode code;
    private final Column column;

    RefusedRowException(FindingCode code, Column column) {
        super(code + " in " + column, null, false, false);
        this.code = code;
        this.column = column;
    }

    FindingCode code() {
        return code;
    }

    Column column() {
        return column;
    }
}
