package se.medborgarlofte.matching.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Word;
import se.medborgarlofte.matching.thing.Place;

/**
 * What of a thing is needed to compare it with another; small enough to lie beside each indexed thing.
 *
 * @param head the words that say what it is, as {@link Word}s in ascending order
 * @param text the other words, likewise
 * @param marks those of the other words that tell it from others of its kind, likewise
 * @param price NaN when not known
 * @param days when it was lost or found
 */
public record Profile(
        String id,
        String group,
        List<NormalCode> codes,
        Set<String> engravings,
        Attribute kind,
        Attribute brand,
        Attribute model,
        List<Attribute> colours,
        List<Attribute> materials,
        int[] head,
        int[] text,
        int[] marks,
        float price,
        Days days,
        java.util.Optional<Place> place) {

    public static Profile of(NormalThing thing) {
        return new Profile(
                thing.id(),
                thing.group(),
                thing.codes(),
                thing.engravings(),
                thing.kind(),
                thing.brand(),
                thing.model(),
                List.copyOf(thing.colours()),
                List.copyOf(thing.materials()),
                words(thing.head().stream()),
                words(thing.text().stream()),
                words(thing.marks().stream()),
                thing.price().isPresent() ? (float) thing.price().getAsDouble() : Float.NaN,
                thing.period().map(Days::of).orElse(Days.UNKNOWN),
                thing.place());
    }

    private static int[] words(Stream<String> words) {
        return words.mapToInt(Word::of).distinct().sorted().toArray();
    }
}
