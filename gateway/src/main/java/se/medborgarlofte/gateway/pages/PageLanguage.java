package se.medborgarlofte.gateway.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import se.medborgarlofte.http.Language;

/** The language of a page: what the reader has chosen on it, else what their browser asks for. */
final class PageLanguage {

    private PageLanguage() {}

    static Locale of(HttpServletRequest request) {
        return switch (Objects.requireNonNullElse(request.getParameter("lang"), "")) {
            case "sv" -> Language.SWEDISH;
            case "en" -> Language.ENGLISH;
            default -> Language.of(request);
        };
    }
}
