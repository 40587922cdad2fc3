package se.medborgarlofte.property.application;

import java.util.Set;

/** The file is not one of theft reports: it lacks columns. */
public final class UnreadableTheftFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Set<String> missingColumns;

    UnreadableTheftFileException(Set<String> missingColumns) {
        super("missing columns: " + missingColumns);
        this.missingColumns = missingColumns;
    }

    public Set<String> missingColumns() {
        return missingColumns;
    }
}
