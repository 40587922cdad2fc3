package se.medborgarlofte.notification.web;

import java.util.Locale;

/** A page with one question and one button; it needs no script and no style to be read by anybody. */
enum LinkPage {
    CONFIRM,
    UNSUBSCRIBE;

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex"><title>%s</title></head>
            <body><main><h1>%s</h1>
            <p>%s</p>
            %s</main></body>
            </html>
            """;
    private static final String FORM = "<form method=\"post\"><button type=\"submit\">%s</button></form>\n";

    /** The question. */
    String ask(Locale language) {
        return page(language, "ask", FORM.formatted(text(language, "button")));
    }

    /** That it is done. */
    String done(Locale language) {
        return page(language, "done", "");
    }

    private String page(Locale language, String step, String form) {
        String title = text(language, step + ".title");
        String tag = language.getLanguage().equals("en") ? "en" : "sv";
        return PAGE.formatted(tag, title, title, text(language, step + ".text"), form);
    }

    private String text(Locale language, String key) {
        return StatusTexts.text("page." + name().toLowerCase(Locale.ROOT) + "." + key, language);
    }
}
