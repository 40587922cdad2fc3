package se.medborgarlofte.bench.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.bench.generator.Catalogue.Brand;
import se.medborgarlofte.bench.generator.Catalogue.Kind;
import se.medborgarlofte.bench.generator.Catalogue.Municipality;
import se.medborgarlofte.bench.generator.Catalogue.Wording;
import se.medborgarlofte.bench.generator.Dice.Purpose;

/** Makes the thing of any number at once, without making those before it. */
final class GoodsMaker {

    /** Thefts lie within blocks of so many neighbouring numbers. */
    private static final int BLOCK = 16;

    /** How often a theft ends with this thing; a theft takes two or three things on average. */
    private static final double LAST_OF_THEFT = 0.4;

    private static final LocalDate LAST_THEFT = LocalDate.of(2026, 11, 1);
    private static final int DAYS = 5 * 365;

    /** How often there is an engraving at all, by category; elsewhere seldom. */
    private static final Map<String, Double> ENGRAVED =
            Map.of("jewellery", 0.3, "watch", 0.15, "silver", 0.3, "tools", 0.08, "music", 0.06);

    private static final double SELDOM_ENGRAVED = 0.02;
    private static final String INITIALS = "ABCEFGHIJKLMNOPRSTUV";

    private final long seed;
    private final Catalogue catalogue;
    private final SerialForm serials;

    GoodsMaker(long seed, Catalogue catalogue) {
        this.seed = seed;
        this.catalogue = catalogue;
        serials = new SerialForm(seed);
    }

    Goods make(long number) {
        long theft = theftOf(number);
        Dice event = Dice.of(seed, Purpose.THEFT, theft);
        Municipality place = catalogue.municipalities().choose(event);
        LocalDate day = LAST_THEFT.minusDays(event.below(DAYS));
        Dice dice = Dice.of(seed, Purpose.GOODS, number);
        Kind kind = catalogue.kinds().choose(dice);
        Optional<Brand> brand =
                kind.brands().filter(any -> dice.chance(kind.branded())).map(brands -> brands.choose(dice));
        String model = brand.map(known -> model(known, dice)).orElse("");
        return new Goods(
                number,
                theft,
                kind,
                brand,
                model,
                kind.colours().choose(dice),
                kind.code()
                        .map(code -> serials.number(code, brand.map(Brand::name).orElse(""), model, dice)),
                Optional.of(dice)
                        .filter(luck -> luck.chance(ENGRAVED.getOrDefault(kind.category(), SELDOM_ENGRAVED)))
                        .map(luck -> engraving(kind, luck)),
                some(kind.details(), dice.between(1, 4), dice),
                marks(kind, dice),
                price(kind, dice),
                place,
                day);
    }

    /** The number of the first thing taken in the same theft. */
    private long theftOf(long number) {
        long first = number;
        while (first % BLOCK != 0 && !Dice.of(seed, Purpose.THEFT, -first).chance(LAST_OF_THEFT)) {
            first--;
        }
        return first;
    }

    private static String model(Brand brand, Dice dice) {
        if (brand.models().isEmpty()) {
            return "";
        }
        String pattern = brand.models().get(dice.zipf(brand.models().size()));
        if (pattern.indexOf('#') < 0) {
            return pattern;
        }
        StringBuilder model = new StringBuilder(pattern);
        for (int i = 0; i < model.length(); i++) {
            if (model.charAt(i) == '#') {
                model.setCharAt(i, (char) ('1' + dice.zipf(9)));
            }
        }
        return model.toString();
    }

    private Engraving engraving(Kind kind, Dice dice) {
        if (kind.category().equals("tools") || (kind.code().isPresent() && dice.chance(0.5))) {
            return new Engraving.Firm(
                    dice.oneOf(catalogue.words("company")), dice.chance(0.5) ? dice.between(1, 60) : 0);
        }
        int year = dice.between(1935, 2024);
        return dice.chance(0.5)
                ? new Engraving.InitialsAndYear(dice.oneOf(INITIALS), dice.oneOf(INITIALS), year)
                : new Engraving.NameAndDay(
                        dice.oneOf(catalogue.words("firstname")), LocalDate.ofYearDay(year, dice.between(1, 365)));
    }

    private List<Wording> marks(Kind kind, Dice dice) {
        List<Wording> marks = new ArrayList<>();
        while (marks.size() < 3 && dice.chance(marks.isEmpty() ? 0.55 : 0.35)) {
            Gaps gaps = new Gaps(catalogue, kind, dice);
            marks.add(catalogue.marks().choose(dice).wording().with(gaps::fill));
        }
        return List.copyOf(marks);
    }

    private static int price(Kind kind, Dice dice) {
        double span = Math.log((double) kind.highestPrice() / kind.lowestPrice());
        int exact = (int) (kind.lowestPrice() * Math.exp(span * dice.share() * dice.share()));
        return exact < 1000 ? exact / 50 * 50 : exact / 100 * 100;
    }

    private static <T> List<T> some(List<T> all, int count, Dice dice) {
        List<T> shuffled = new ArrayList<>(all);
        for (int i = 0; i < Math.min(count, shuffled.size()); i++) {
            Collections.swap(shuffled, i, i + dice.below(shuffled.size() - i));
        }
        return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
    }
}
