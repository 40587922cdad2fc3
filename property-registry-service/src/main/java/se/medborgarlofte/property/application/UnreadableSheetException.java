package se.medborgarlofte.property.application;

/** What came is not a sheet of things. */
public final class UnreadableSheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        NEITHER_CSV_NOR_WORKBOOK,
        WITHOUT_ROWS,
        TOO_MANY_ROWS,
        COLUMN_UNKNOWN,
        COLUMN_TWICE,
        CATEGORY_MISSING,
        ROW_LONGER_THAN_HEADER
    }

    private final Reason reason;
    private final String where;

    /**
     * Makes one.
     *
     * @param where the column's name or the row's number; empty when it is the whole sheet
     */
    public UnreadableSheetException(Reason reason, String where) {
        super(reason.name());
        this.reason = reason;
        this.where = where;
    }

    public Reason reason() {
        return reason;
    }

    public String where() {
        return where;
    }
}
