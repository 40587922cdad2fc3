package se.medborgarlofte.gateway.pages;

import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.HtmlUtils;

/** A page with the frame that all share: language, landmarks, a way to the other language. */
final class Html {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";
    private static final MediaType UTF_8_HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Html() {}

    /** Text that holds no markup. */
    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /**
     * The whole answer.
     *
     * @param title plain text, also the heading
     * @param content markup whose texts are escaped already
     */
    static ResponseEntity<String> page(Locale language, String title, String content) {
        boolean swedish = language.getLanguage().equals("sv");
        String html = """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – Medborgarlöften</title>
                <link rel="stylesheet" href="/assets/pages.css">
                </head>
                <body>
                <header><a href="/">Medborgarlöften</a>
                <a href="?lang=%s" lang="%s" hreflang="%s">%s</a></header>
                <main>
                <h1>%s</h1>
                %s
                </main>
                </body>
                </html>
                """.formatted(
                        swedish ? "sv" : "en",
                        escaped(title),
                        swedish ? "en" : "sv",
                        swedish ? "en" : "sv",
                        swedish ? "en" : "sv",
                        swedish ? "In English" : "På svenska",
                        escaped(title),
                        content);
        return ResponseEntity.ok()
                .contentType(UTF_8_HTML)
                .header("Content-Language", swedish ? "sv" : "en")
                .header("Vary", "Accept-Language")
                .header("Content-Security-Policy", POLICY)
                .body(html);
    }
}
