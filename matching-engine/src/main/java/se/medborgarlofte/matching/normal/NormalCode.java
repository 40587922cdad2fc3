package se.medborgarlofte.matching.normal;

import java.util.List;
import se.medborgarlofte.matching.thing.CodeKind;

/**
 * A code in its two forms.
 *
 * @param exact without separators, upper case; unreadable glyphs are {@code ?} and {@code *}
 * @param repairs the codes one misread glyph away whose check digit is right, when this one's is wrong
 */
public record NormalCode(CodeKind kind, String exact, List<String> repairs) {

    /** So many glyphs at the beginning may be those of a maker's series: letters of the maker, or the type of a telephone. */
    public static final List<Integer> SERIES = List.of(4, 8);

    private static final int LEAST_OF_ITS_OWN = 3;

    public NormalCode {
        repairs = List.copyOf(repairs);
    }

    /** What the number may share with others of its maker's. */
    public List<String> series() {
        return SERIES.stream()
                .filter(length -> whole() && exact.length() >= length + LEAST_OF_ITS_OWN)
                .map(length -> exact.substring(0, length))
                .toList();
    }

    public String folded() {
        return Glyphs.fold(exact);
    }

    /** Whether every glyph was read. */
    public boolean whole() {
        return exact.indexOf(Glyphs.UNKNOWN) < 0 && exact.indexOf(Glyphs.GAP) < 0;
    }
}
