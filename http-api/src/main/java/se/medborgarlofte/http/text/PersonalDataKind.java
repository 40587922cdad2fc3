package se.medborgarlofte.http.text;

import java.util.Locale;

/** What a text may not hold. The order is the priority where two readings of the same characters compete. */
public enum PersonalDataKind {
    PERSONAL_IDENTITY_NUMBER,
    EMAIL_ADDRESS,
    PHONE_NUMBER,
    NUMBER_PLATE;

    /** The code of the error that marks it, for instance {@code number-plate}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
