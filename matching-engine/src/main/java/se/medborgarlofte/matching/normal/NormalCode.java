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

    public NormalCode {
        repairs = List.copyOf(repairs);
    }

    public String folded() {
        return Glyphs.fold(exact);
    }

    /** Whether every glyph was read. */
    public boolean whole() {
        return exact.indexOf(Glyphs.UNKNOWN) < 0 && exact.indexOf(Glyphs.GAP) < 0;
    }
}
