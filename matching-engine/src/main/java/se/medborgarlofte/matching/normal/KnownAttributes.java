package se.medborgarlofte.matching.normal;

import java.util.List;
import java.util.stream.Stream;

/** The attributes that the word lists name, in an order that holds for one {@link Normaliser#VERSION}. */
public final class KnownAttributes {

    private static final List<Attribute> ALL = Stream.of(
                    Vocabulary.ofBrands(),
                    Vocabulary.withFamilies("goods.tsv"),
                    Vocabulary.withFamilies("colours.tsv"),
                    Vocabulary.withFamilies("materials.tsv"))
            .flatMap(Vocabulary::attributes)
            .distinct()
            .toList();

    private KnownAttributes() {}

    public static List<Attribute> all() {
        return ALL;
    }
}
