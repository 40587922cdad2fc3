package se.medborgarlofte.bench.generator;

import java.util.HashMap;
import java.util.Map;
import se.medborgarlofte.bench.generator.Catalogue.Kind;

/** Fills the gaps of sentences; a gap that comes again is filled alike, so that both wordings tell the same. */
final class Gaps {
    private final Catalogue catalogue;
    private final Kind kind;
    private final Dice dice;
    private final Map<String, String> filled = new HashMap<>();

    Gaps(Catalogue catalogue, Kind kind, Dice dice) {
        this.catalogue = catalogue;
        this.kind = kind;
        this.dice = dice;
    }

    String fill(String sentence) {
        int open = sentence.indexOf('{');
        if (open < 0) {
            return sentence;
        }
        int close = sentence.indexOf('}', open);
        String word = filled.computeIfAbsent(sentence.substring(open + 1, close), this::word);
        return sentence.substring(0, open) + word + fill(sentence.substring(close + 1));
    }

    private String word(String gap) {
        return switch (gap) {
            case "place" -> dice.oneOf(kind.places());
            case "colour" -> dice.oneOf(kind.colours().choose(dice).words());
            case "n" -> Integer.toString(dice.between(2, 20));
            case "nnn" -> Integer.toString(dice.between(100, 9999));
            case "year" -> Integer.toString(dice.between(1998, 2025));
            default -> dice.oneOf(catalogue.words(gap));
        };
    }
}
