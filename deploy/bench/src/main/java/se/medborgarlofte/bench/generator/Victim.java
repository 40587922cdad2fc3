package se.medborgarlofte.bench.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import se.medborgarlofte.bench.generator.Catalogue.Brand;
import se.medborgarlofte.bench.generator.Catalogue.Kind;
import se.medborgarlofte.bench.generator.Catalogue.Missing;
import se.medborgarlofte.bench.generator.Catalogue.Wording;
import se.medborgarlofte.bench.generator.Dice.Purpose;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Thing;

/** Describes a stolen thing as a theft report does: much is not known, some is misspelt. */
final class Victim {
    private static final double SLIPS = 0.03;
    private static final double PRICE_MISSING = 0.156;
    private static final double TELLS_ENGRAVING = 0.8;
    private static final double TELLS_DETAIL = 0.55;
    private static final double TELLS_MARK = 0.7;

    /** Who leaves the brand's field empty sometimes has it in the text. */
    private static final double BRAND_IN_TEXT = 0.1;

    private final long seed;
    private final Catalogue catalogue;

    Victim(long seed, Catalogue catalogue) {
        this.seed = seed;
        this.catalogue = catalogue;
    }

    /** Which fields the report of this thing holds. */
    Told told(Goods goods) {
        Dice dice = Dice.of(seed, Purpose.VICTIM, goods.number());
        Kind kind = goods.kind();
        Missing missing = kind.missing();
        boolean brand = goods.brand().isPresent() && dice.chance((1 - missing.brand()) / kind.branded());
        return new Told(
                brand,
                brand && !goods.model().isEmpty() && dice.chance((1 - missing.model()) / (1 - missing.brand())),
                dice.chance(1 - missing.colour()),
                goods.code().isPresent() && dice.chance(1 - missing.code()),
                goods.engraving().isPresent() && dice.chance(TELLS_ENGRAVING),
                dice);
    }

    Thing report(Goods goods) {
        Told told = told(goods);
        Dice dice = told.dice();
        Thing.Builder thing = Thing.withId(Ids.of(seed, goods.number()))
                .group(Ids.of(seed, goods.theft()))
                .category(goods.kind().category())
                .head(Slips.in(dice.oneOf(goods.kind().victimsWords()), SLIPS, dice))
                .place(goods.place().place())
                .period(noticed(goods.stolenOn(), dice));
        if (told.brand()) {
            thing.brand(Slips.in(goods.brand().map(Brand::name).orElseThrow(), SLIPS, dice));
        }
        if (told.model()) {
            thing.model(Slips.in(goods.model(), SLIPS, dice));
        }
        if (told.colour()) {
            thing.colour(dice.oneOf(goods.colour().words()));
        }
        if (told.code()) {
            thing.code(goods.kind().code().orElseThrow(), goods.code().orElseThrow());
        }
        if (!dice.chance(PRICE_MISSING)) {
            thing.price(goods.price());
        }
        return thing.text(text(goods, told, dice)).build();
    }

    private String text(Goods goods, Told told, Dice dice) {
        StringJoiner text = new StringJoiner(". ");
        text.add(dice.oneOf(catalogue.words("opening")) + " "
                + dice.oneOf(goods.kind().victimsWords()));
        if (!told.brand() && dice.chance(BRAND_IN_TEXT)) {
            goods.brand().ifPresent(brand -> text.add("tror det är en " + brand.name()));
        }
        tell(goods.details(), TELLS_DETAIL, text, dice);
        tell(goods.marks(), TELLS_MARK, text, dice);
        if (told.engraving()) {
            text.add("graverat " + goods.engraving().orElseThrow().wordedBy(dice));
        }
        if (dice.chance(0.6)) {
            text.add(new Gaps(catalogue, goods.kind(), dice).fill(dice.oneOf(catalogue.words("closing"))));
        }
        return Slips.in(text.toString(), SLIPS, dice);
    }

    private static void tell(List<Wording> facts, double share, StringJoiner text, Dice dice) {
        for (Wording fact : facts) {
            if (dice.chance(share)) {
                text.add(fact.victims());
            }
        }
    }

    /** People see late that something is gone. */
    private static Period noticed(LocalDate stolenOn, Dice dice) {
        int away = (int) dice.waiting(2);
        int before = dice.below(away + 1);
        return new Period(stolenOn.minusDays(before), stolenOn.plusDays(away - before));
    }

    /** What a report tells; the dice goes on where the choice ended. */
    record Told(boolean brand, boolean model, boolean colour, boolean code, boolean engraving, Dice dice) {}
}
