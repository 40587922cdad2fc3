package se.medborgarlofte.matching.explain;

import java.util.Locale;

/** The same in both languages. */
public record Wording(String swedish, String english) {

    public String in(Locale locale) {
        return isSwedish(locale) ? swedish : english;
    }

    static boolean isSwedish(Locale locale) {
        return !locale.getLanguage().equals("en");
    }
}
