package se.medborgarlofte.property.application;

import java.util.Locale;

/** What can be found in a row of an import. */
public enum FindingCode {
    WRONG_NUMBER_OF_FIELDS,
    UNREADABLE_FROM_HERE,
    MISSING_VALUE,
    MALFORMED_KEY,
    REPEATED_ROW,
    MALFORMED_DATE,
    MALFORMED_TIME,
    DATE_IN_THE_FUTURE,
    DATE_PARTS_DISAGREE,
    MALFORMED_COST,
    MALFORMED_COORDINATE,
    UNKNOWN_STATUS,
    MALFORMED_MUNICIPALITY,
    TOO_LONG,
    TOO_MANY_THINGS,
    DIFFERS_FROM_ITS_REPORT,
    MIXED_STATUS;

    /** The code as it is answered, and the key of its text. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
