package se.medborgarlofte.notification.web;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The plain-language texts of the history, Swedish unless English is asked for. */
final class StatusTexts {

    private static final Control NO_MACHINE_LANGUAGE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private StatusTexts() {}

    static String text(String key, Locale language) {
        return ResourceBundle.getBundle("status", language, NO_MACHINE_LANGUAGE).getString(key);
    }
}
