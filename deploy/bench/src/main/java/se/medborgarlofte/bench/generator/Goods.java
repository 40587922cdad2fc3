package se.medborgarlofte.bench.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.bench.generator.Catalogue.Brand;
import se.medborgarlofte.bench.generator.Catalogue.Colour;
import se.medborgarlofte.bench.generator.Catalogue.Kind;
import se.medborgarlofte.bench.generator.Catalogue.Municipality;
import se.medborgarlofte.bench.generator.Catalogue.Wording;

/**
 * A thing as it really is, of which victim and officer each see a part.
 *
 * @param theft the theft in which it was taken, named by the number of the first thing taken in it
 * @param model empty if it has none
 */
record Goods(
        long number,
        long theft,
        Kind kind,
        Optional<Brand> brand,
        String model,
        Colour colour,
        Optional<String> code,
        Optional<Engraving> engraving,
        List<Wording> details,
        List<Wording> marks,
        int price,
        Municipality place,
        LocalDate stolenOn) {}
