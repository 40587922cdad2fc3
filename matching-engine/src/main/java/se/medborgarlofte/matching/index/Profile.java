package se.medborgarlofte.matching.index;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Word;
import se.medborgarlofte.matching.thing.Place;

/**
 * What of a thing is needed to compare it with another; small enough to lie beside each indexed thing.
 *
 * @param group a hash of the event in which it was lost or found, by {@link #groupOf}; zero if it was alone
 * @param head the words that say what it is, as {@link Word}s in ascending order
 * @param text the other words, likewise
 * @param marks those of the other words that tell it from others of its kind, likewise
 * @param price NaN when not known
 * @param days when it was lost or found
 */
public record Profile(
        String id,
        long group,
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

    private static final long MOST_OF_GROUP = 0xFF_FFFF_FFFFL;

    public static Profile of(NormalThing thing) {
        return new Profile(
                thing.id(),
                groupOf(thing.group()),
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

    /** Five bytes tell a question's two hundred candidates' groups from the few that are asked about. */
    public static long groupOf(String group) {
        return group.isEmpty()
                ? 0
                : 1 + (StringHelper.murmurhash3_x64_128(new BytesRef(group))[0] & MOST_OF_GROUP) % MOST_OF_GROUP;
    }

    private static int[] words(Stream<String> words) {
        return words.mapToInt(Word::of).distinct().sorted().toArray();
    }
}
