package se.medborgarlofte.property.domain;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The exact form of a serial-like value: compatibility-normalised, upper case, separators out. Computed once, when the
 * value is written; {@link #VERSION} is stored beside it so that values of an older rule can be found and computed anew.
 */
public record NormalForm(String exact) {
    public static final int VERSION = 1;

    /** Shorter ones are shared by too many things to point at one. */
    private static final int SHORTEST_TELLING = 4;

    /** What people write when there is nothing to write; a missing value is neutral, never something to compare. */
    private static final Set<String> MISSING =
            Set.of("", "OKÄNT", "OKÄND", "SAKNAS", "VETEJ", "INGET", "INGEN", "NONE", "UNKNOWN", "UNK", "NA", "NULL");

    /** The form of what was written, or nothing when it only says that the value is missing. */
    public static Optional<NormalForm> of(String written) {
        String exact = Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}?*]", "");
        return MISSING.contains(exact) ? Optional.empty() : Optional.of(new NormalForm(exact));
    }

    /** Whether equality with another value says something: complete, long enough and not one glyph repeated. */
    public boolean telling() {
        return exact.length() >= SHORTEST_TELLING
                && complete()
                && exact.chars().distinct().count() > 1;
    }

    private boolean complete() {
        return exact.indexOf('?') < 0 && exact.indexOf('*') < 0;
    }
}
