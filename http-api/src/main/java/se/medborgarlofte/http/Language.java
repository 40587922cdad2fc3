package se.medborgarlofte.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The language of an answer: Swedish unless the client prefers English. */
public final class Language {

    public static final Locale SWEDISH = Locale.of("sv");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final List<Locale> SPOKEN = List.of(SWEDISH, ENGLISH);

    private Language() {}

    /** The language the request asks for with {@code Accept-Language}. */
    public static Locale of(HttpServletRequest request) {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The best of our languages for a header value; Swedish when it is missing, unreadable or names none of ours. */
    public static Locale of(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return SWEDISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return best == null ? SWEDISH : best;
        } catch (IllegalArgumentException _) {
            return SWEDISH;
        }
    }
}
