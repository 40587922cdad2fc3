package se.medborgarlofte.http;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The texts of problems, from the service's bundle {@code problems} and our own {@code http-problems}. */
public final class ProblemTexts {

    private static final String OF_THE_SERVICE = "problems";
    private static final String COMMON = "http-problems";
    private static final String DETAIL = "detail";

    private final ResourceBundleMessageSource source = new ResourceBundleMessageSource();

    public ProblemTexts() {
        source.setBasenames(bundles());
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
    }

    /** A service without problems of its own, such as the gateway, has only the common texts. */
    private static String[] bundles() {
        boolean own = ProblemTexts.class.getClassLoader().getResource(OF_THE_SERVICE + ".properties") != null;
        return own ? new String[] {OF_THE_SERVICE, COMMON} : new String[] {COMMON};
    }

    /** The short name of a kind of problem. */
    public String title(ProblemType type, Locale language) {
        return text(language, type.slug(), new Object[0], type.slug() + ".title");
    }

    /** What to do about it, without arguments. */
    public String detail(ProblemType type, Locale language) {
        return detail(type, new ProblemText(DETAIL), language);
    }

    /** The text of a mistake at one place, without arguments. */
    public String error(String code, Locale language) {
        return error(new ProblemText(code), language);
    }

    String detail(ProblemType type, ProblemText text, Locale language) {
        String slug = type.slug();
        String general = text(language, slug, text.arguments(), slug + "." + DETAIL);
        return text.code().equals(DETAIL)
                ? general
                : text(
                        language,
                        general,
                        text.arguments(),
                        slug + "." + text.code(),
                        DETAIL + "." + text.code(),
                        text.code());
    }

    String error(ProblemText text, Locale language) {
        return text(language, text.code(), text.arguments(), "error." + text.code());
    }

    private String text(Locale language, String otherwise, Object[] arguments, String... keys) {
        return Stream.of(keys)
                .map(key -> source.getMessage(key, arguments, null, language))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(otherwise);
    }
}
