package se.medborgarlofte.system.scan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is looked for: texts that were used, as whole words, and the forms of numbers and addresses of people. */
public final class Needles {

    /** Identifiers look like numbers here and there; nothing personal hides in them. */
    private static final Pattern IDENTIFIERS =
            Pattern.compile("[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}|[0-9a-fA-F]{16,}");

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9._%+-]+@(?!medborgarlofte\\.example)[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[a-z]{2,}");

    private static final Pattern PHONE =
            Pattern.compile("(?<![\\w.+-])(\\+46|0046|0)[ -]?7[02369]([ -]?\\d){7}(?![\\w-])");

    private final List<Text> texts;

    /** One text, found wherever it stands as a word of its own, in whatever case. */
    private record Text(String kind, String lowerCase, Pattern asWord) {

        static Text of(String kind, String text) {
            String lowerCase = text.toLowerCase(Locale.ROOT);
            Pattern asWord = Pattern.compile("(?<!\\w)" + Pattern.quote(lowerCase) + "(?!\\w)", WORDS);
            return new Text(kind, lowerCase, asWord);
        }

        /** The quick look comes first: nearly always there is nothing. */
        boolean isIn(String lowerCaseText) {
            return lowerCaseText.contains(lowerCase)
                    && asWord.matcher(lowerCaseText).find();
        }
    }

    /**
     * Looks for these texts.
     *
     * @param kindByText each text and what it is
     */
    public Needles(Map<String, String> kindByText) {
        this.texts = kindByText.entrySet().stream()
                .map(entry -> Text.of(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** The kinds of personal data in a text. */
    public Collection<String> in(String text) {
        String searched = IDENTIFIERS.matcher(text).replaceAll("#");
        String lowerCase = searched.toLowerCase(Locale.ROOT);
        Stream<String> found =
                texts.stream().filter(needle -> needle.isIn(lowerCase)).map(Text::kind);
        return Stream.concat(found, forms(searched)).distinct().sorted().toList();
    }

    private static Stream<String> forms(String text) {
        return Stream.of(
                        EMAIL.matcher(text).find() ? "e-mail address" : "",
                        PHONE.matcher(text).find() ? "phone number" : "",
                        IdentityNumbers.isAnyIn(text) ? "personal identity number" : "")
                .filter(kind -> !kind.isEmpty());
    }
}
