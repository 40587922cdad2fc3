package se.medborgarlofte.notification.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The plain-language texts of the history, Swedish unless English is asked for. */
final class StatusTexts {

    private static final Control NO_MACHINE_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private StatusTexts() {}

    /** The key of what is said for one channel in particular, or else the general one. */
    static String special(String key, String channel) {
        String special = key + "." + channel;
        return ResourceBundle.getBundle("status", Locale.ROOT, NO_MACHINE_LANGUAGE)
                        .containsKey(special + ".text")
                ? special
                : key;
    }

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle("status", language, NO_MACHINE_LANGUAGE).getString(key);
    }
}
