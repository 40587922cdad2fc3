package se.medborgarlofte.dialogue.application;

import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import se.medborgarlofte.http.Language;

/** The text of an alert, ready to be forwarded: no numbers, no places, and what one can do. */
public final class AlertWords {

    private AlertWords() {}

    public static String text(YearMonth month, Locale language) {
        boolean english = language.getLanguage().equals(Language.ENGLISH.getLanguage());
        return english ? english(month) : swedish(month);
    }

    private static String swedish(YearMonth month) {
        return """
            Under %s har fler stölder än vanligt anmälts i kommunen.

            Lås dörrar och fönster, även när du är hemma. Märk det som är värt något. Håll ett öga på grannens hus.
            Ser du ett brott som pågår, ring 112. Har du sett något annat, ring polisen på 114 14.
            """.formatted(name(month, Language.SWEDISH));
    }

    private static String english(YearMonth month) {
        return """
            More thefts than usual were reported in the municipality in %s.

            Lock doors and windows, also when you are at home. Mark what is worth something. Keep an eye on your
            neighbour's house. If you see a crime going on, call 112. If you have seen something else, call the
            police on 114 14.
            """.formatted(name(month, Language.ENGLISH));
    }

    private static String name(YearMonth month, Locale language) {
        return month.getMonth().getDisplayName(TextStyle.FULL, language) + " " + month.getYear();
    }
}
