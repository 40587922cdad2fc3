package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import se.medborgarlofte.http.Language;

/**
 * A page to which a link in a mail leads. What opens the thing stands after {@code #}, which no browser sends: the page's
 * own script takes it out of the address and sends it in a body.
 *
 * @param swedishContent markup whose texts are escaped already
 * @param englishContent the same in English
 */
record LinkPage(String swedishTitle, String englishTitle, String swedishContent, String englishContent) {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    /** The page in the reader's language, kept by nobody on the way. */
    ResponseEntity<String> answer(HttpServletRequest request) {
        Locale language = PageLanguage.of(request);
        boolean swedish = language.equals(Language.SWEDISH);
        ResponseEntity<String> page =
                Html.page(language, swedish ? swedishTitle : englishTitle, swedish ? swedishContent : englishContent);
        return ResponseEntity.ok()
                .headers(headers -> {
                    headers.putAll(page.getHeaders());
                    headers.set("Content-Security-Policy", POLICY);
                    headers.set("Referrer-Policy", "no-referrer");
                    headers.setCacheControl("no-store");
                })
                .body(page.getBody());
    }
}
