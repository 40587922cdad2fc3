package se.medborgarlofte.bench.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import se.medborgarlofte.bench.generator.Catalogue.Brand;
import se.medborgarlofte.bench.generator.Catalogue.Colour;
import se.medborgarlofte.bench.generator.Catalogue.Municipality;
import se.medborgarlofte.bench.generator.Catalogue.Wording;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Thing;

/** Describes a thing that was found: short, in the words of the trade, and only what can be seen. */
final class Officer {
    private static final double NOTES_BRAND = 0.85;
    private static final double NOTES_MODEL = 0.4;
    private static final double NOTES_COLOUR = 0.9;
    private static final double NOTES_DETAIL = 0.55;
    private static final double NOTES_MARK = 0.7;
    private static final double NOTES_ENGRAVING = 0.9;
    private static final double SEES_ANOTHER_COLOUR = 0.04;
    private static final double TAKES_FOR_ANOTHER_KIND = 0.02;
    private static final double MEAN_DAYS_UNTIL_FOUND = 90;

    private final Catalogue catalogue;

    Officer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Thing seizure(String id, Goods goods, QuestionKind kind, Dice dice) {
        Thing.Builder thing = Thing.withId(id)
                .category(
                        dice.chance(TAKES_FOR_ANOTHER_KIND)
                                ? catalogue.kinds().choose(dice).category()
                                : goods.kind().category())
                .place(foundAt(goods.place(), dice))
                .period(Period.on(foundOn(goods.stolenOn(), kind, dice)));
        switch (kind) {
            case VAGUE -> describeVaguely(thing, goods, dice);
            case EXACT_SERIAL, MISREAD_SERIAL, HALF_SERIAL -> {
                describe(thing, goods, dice, dice.chance(NOTES_MODEL), false);
                note(thing, goods, read(goods.code().orElseThrow(), kind, dice));
            }
            case ENGRAVING -> describe(thing, goods, dice, dice.chance(NOTES_MODEL), true);
            case REWORDED_WITH_MODEL, STOLEN_LATER -> describe(thing, goods, dice, true, false);
            case REWORDED_WITHOUT_MODEL -> describe(thing, goods, dice, false, false);
            case NEVER_REPORTED -> {
                describe(thing, goods, dice, dice.chance(NOTES_MODEL), dice.chance(NOTES_ENGRAVING));
                goods.code().filter(code -> dice.chance(0.5)).ifPresent(code -> note(thing, goods, code));
            }
        }
        return thing.build();
    }

    private void describe(Thing.Builder thing, Goods goods, Dice dice, boolean model, boolean engraving) {
        StringJoiner head = new StringJoiner(" ");
        head.add(dice.oneOf(goods.kind().officersWords()));
        if (goods.brand().isPresent() && (model || dice.chance(NOTES_BRAND))) {
            String brand = goods.brand().map(Brand::name).orElseThrow();
            head.add(brand);
            thing.brand(brand);
        }
        if (model && !goods.model().isEmpty()) {
            head.add(goods.model());
            thing.model(goods.model());
        }
        thing.head(head.toString());
        if (dice.chance(NOTES_COLOUR)) {
            thing.colour(seen(goods, dice));
        }
        List<String> notes = new ArrayList<>();
        noted(goods.details(), NOTES_DETAIL, notes, dice);
        noted(goods.marks(), NOTES_MARK, notes, dice);
        if (engraving) {
            goods.engraving().ifPresent(cut -> thing.code(CodeKind.ENGRAVING, cut.wordedBy(dice)));
        }
        thing.text(String.join(", ", notes));
    }

    /** Kind, colour, and one thing more. */
    private static void describeVaguely(Thing.Builder thing, Goods goods, Dice dice) {
        List<Wording> facts = goods.marks().isEmpty() ? goods.details() : goods.marks();
        thing.head(dice.oneOf(goods.kind().officersWords()))
                .colour(dice.oneOf(goods.colour().words()))
                .text(facts.isEmpty() ? "" : dice.oneOf(facts).officers());
    }

    private static void note(Thing.Builder thing, Goods goods, String number) {
        thing.code(goods.kind().code().orElseThrow(), number);
    }

    private static String read(String number, QuestionKind kind, Dice dice) {
        return switch (kind) {
            case MISREAD_SERIAL -> Misreading.of(number, dice);
            case HALF_SERIAL -> half(number, dice);
            default -> number;
        };
    }

    /** A window of about half the number; the rest is left out or marked as unreadable. */
    private static String half(String number, Dice dice) {
        int length = Math.max(4, number.length() * dice.between(45, 65) / 100);
        int from = dice.below(number.length() - length + 1);
        String window = number.substring(from, from + length);
        return dice.chance(0.5) ? window : "?".repeat(from) + window + "?".repeat(number.length() - from - length);
    }

    private static String seen(Goods goods, Dice dice) {
        Colour colour =
                dice.chance(SEES_ANOTHER_COLOUR) ? goods.kind().colours().choose(dice) : goods.colour();
        return dice.oneOf(colour.words());
    }

    private static void noted(List<Wording> facts, double share, List<String> notes, Dice dice) {
        for (Wording fact : facts) {
            if (dice.chance(share)) {
                notes.add(fact.officers());
            }
        }
    }

    /** Six of ten are found where they were stolen, three in the same county, the rest anywhere. */
    private Place foundAt(Municipality stolenAt, Dice dice) {
        double how = dice.share();
        if (how < 0.6) {
            return stolenAt.place();
        }
        if (how > 0.9) {
            return catalogue.municipalities().choose(dice).place();
        }
        List<Municipality> county = catalogue.municipalities().all().stream()
                .filter(other -> other.county().equals(stolenAt.county()))
                .toList();
        return dice.oneOf(county).place();
    }

    private static LocalDate foundOn(LocalDate stolenOn, QuestionKind kind, Dice dice) {
        int days = 8 + (int) dice.waiting(MEAN_DAYS_UNTIL_FOUND);
        return kind == QuestionKind.STOLEN_LATER ? stolenOn.minusDays(30L + days) : stolenOn.plusDays(days);
    }
}
