package se.medborgarlofte.matching.normal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Place;

/**
 * A thing in the form in which it is indexed and compared. What is not known is empty.
 *
 * @param version of the normaliser
 * @param head the words that say what it is
 * @param text the other words
 * @param marks those of the other words that stand for what tells it from others of its kind
 * @param written how each word stood there, for people to read; no part of the normal form
 */
public record NormalThing(
        String id,
        String group,
        int version,
        List<NormalCode> codes,
        Set<String> engravings,
        Attribute kind,
        Attribute brand,
        Attribute model,
        Set<Attribute> colours,
        Set<Attribute> materials,
        List<String> head,
        List<String> text,
        List<String> marks,
        Map<String, String> written,
        OptionalDouble price,
        Optional<Period> period,
        Optional<Place> place) {

    public NormalThing {
        written = Map.copyOf(written);
    }

    /** Equal digests: the same thing in the same normal form, whatever else was written differently. */
    public String digest() {
        return UUID.nameUUIDFromBytes(normalForm().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private String normalForm() {
        return new NormalThing(
                        id,
                        group,
                        version,
                        codes,
                        engravings,
                        kind,
                        brand,
                        model,
                        colours,
                        materials,
                        head,
                        text,
                        marks,
                        Map.of(),
                        price,
                        period,
                        place)
                .toString();
    }
}
