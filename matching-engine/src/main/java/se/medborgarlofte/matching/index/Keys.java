package se.medborgarlofte.matching.index;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.Glyphs;
import se.medborgarlofte.matching.normal.NormalCode;

/** The keys under which a thing lies and is looked for. */
final class Keys {

    private static final int GRAM = 3;
    private static final int MOST_GRAMS = 38;

    private Keys() {}

    /** Codes as read, and repaired by their check digit. */
    static Set<String> ofCodes(Profile thing) {
        Set<String> keys = new LinkedHashSet<>();
        for (NormalCode code : thing.codes()) {
            if (code.whole()) {
                keys.add("S" + code.exact());
                code.repairs().forEach(repair -> keys.add("S" + repair));
            }
        }
        return keys;
    }

    /** The beginnings of numbers, counted only: a thing is not looked for by what all of its maker's share. */
    static Set<String> ofSeries(Profile thing) {
        return thing.codes().stream()
                .flatMap(code -> code.series().stream())
                .map(series -> "H" + series)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Inscriptions whole; and their letters or digits alone together with the kind of thing. */
    static Set<String> ofEngravings(Profile thing) {
        Set<String> keys = new LinkedHashSet<>();
        for (String engraving : thing.engravings()) {
            keys.add("E" + engraving);
            for (String part : List.of(engraving.replaceAll("\\d", ""), engraving.replaceAll("\\D", ""))) {
                if (part.length() >= 2 && part.length() < engraving.length()) {
                    thing.kind().families().forEach(kind -> keys.add("P" + part + "|" + kind));
                }
            }
        }
        return keys;
    }

    /** Combinations of attributes: the more of them a key joins, the fewer things share it. */
    static Set<String> ofAttributes(Profile thing) {
        Set<String> colours = thing.colours().stream()
                .flatMap(colour -> colour.families().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<String> kinds = List.copyOf(thing.kind().families());
        List<String> brand = value(thing.brand());
        List<String> model = value(thing.model());
        Set<String> keys = new LinkedHashSet<>();
        keys.addAll(joined("bm", brand, model));
        keys.addAll(joined("m", model));
        keys.addAll(joined("kbc", kinds, brand, List.copyOf(colours)));
        keys.addAll(joined("kb", kinds, brand));
        keys.addAll(joined("kc", kinds, List.copyOf(colours)));
        keys.addAll(joined("bc", brand, List.copyOf(colours)));
        keys.addAll(joined("k", kinds));
        keys.addAll(joined("b", brand));
        keys.addAll(joined("c", List.copyOf(colours)));
        return keys;
    }

    /** Runs of three glyphs of each code, misreadings made equal; none across a glyph that was not read. */
    static Set<String> grams(Profile thing) {
        return thing.codes().stream()
                .flatMap(code -> grams(code.folded()))
                .limit(MOST_GRAMS)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> grams(String folded) {
        List<String> grams = new ArrayList<>();
        for (int at = 0; at + GRAM <= folded.length(); at++) {
            String gram = folded.substring(at, at + GRAM);
            if (gram.indexOf(Glyphs.UNKNOWN) < 0 && gram.indexOf(Glyphs.GAP) < 0) {
                grams.add(gram);
            }
        }
        return grams.stream();
    }

    private static List<String> value(Attribute attribute) {
        return attribute.known() ? List.of(attribute.value()) : List.of();
    }

    @SafeVarargs
    private static List<String> joined(String name, List<String>... parts) {
        List<String> keys = List.of(name);
        for (List<String> part : parts) {
            keys = keys.stream()
                    .flatMap(key -> part.stream().map(value -> key + "|" + value))
                    .toList();
        }
        return keys;
    }
}
