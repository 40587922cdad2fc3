package se.medborgarlofte.matching.index;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.KnownAttributes;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;

/** What the sketches of candidates tell for or against them, in nats; one table for each part, filled for one question. */
final class FirstLook {

    /** Of what an equal value tells by its rarity so much is left, since kind, brand and model go together. */
    private static final double SAME = 0.3;

    private static final double KIND_DIFFERS = -1.5;
    private static final double KIND_IS_NEAR = -0.5;
    private static final double BRAND_DIFFERS = -1.2;
    private static final double MODEL_DIFFERS = -0.8;
    private static final double COLOUR_DIFFERS = -1.2;
    /** Of what a difference tells when the question's value was read out of running text. */
    private static final double READ_FROM_TEXT = 0.25;

    private static final double HALF_A_YEAR = 180;
    private static final double LEAST_FOR_TIME = -2;
    private static final double IMPOSSIBLE = -6;
    /** Of the years after which the steps of a sketch come round, so many are taken for times that were later. */
    private static final int LATER = 4 * 365;

    private static final double MOST_FOR_PLACE = 1.7;
    private static final double LEAST_FOR_PLACE = -1.3;
    private static final double PER_TENFOLD_KM = 1.4;
    private static final double NEAR_KM = 5;
    private static final double HALF_A_CELL_KM = 14;
    private static final int CELLS_AROUND = 8;

    /** The places in the table of kinds of all that belongs to a family. */
    private static final Map<String, List<Integer>> OF_FAMILY = KnownAttributes.all().stream()
            .flatMap(known -> known.families().stream().map(family -> Map.entry(family, Sketch.KIND.of(known))))
            .distinct()
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));

    private final float[] when = new float[Sketch.WHEN.values()];
    private final float[] where = new float[Sketch.WHERE.values()];
    private final float[] kind = new float[Sketch.KIND.values()];
    private final float[] brand = new float[Sketch.BRAND.values()];
    private final float[] model = new float[Sketch.MODEL.values()];
    private final float[] colours = new float[Sketch.COLOURS.values()];

    /**
     * @param side that the thing is on
     * @param rarity in nats of a combination of attributes, by its key
     */
    FirstLook(Profile thing, Side side, ToDoubleFunction<String> rarity) {
        if (thing.days().known()) {
            fillWhen(thing.days(), side);
        }
        thing.place().ifPresent(this::fillWhere);
        fillKind(thing.kind(), rarity.applyAsDouble("k|" + thing.kind().value()));
        fill(
                brand,
                Sketch.BRAND,
                thing.brand(),
                BRAND_DIFFERS,
                rarity.applyAsDouble("b|" + thing.brand().value()));
        fill(
                model,
                Sketch.MODEL,
                thing.model(),
                MODEL_DIFFERS,
                rarity.applyAsDouble("m|" + thing.model().value()));
        fillColours(thing.colours(), rarity);
    }

    float at(long sketch) {
        return when[Sketch.WHEN.in(sketch)]
                + where[Sketch.WHERE.in(sketch)]
                + kind[Sketch.KIND.in(sketch)]
                + brand[Sketch.BRAND.in(sketch)]
                + model[Sketch.MODEL.in(sketch)]
                + colours[Sketch.COLOURS.in(sketch)];
    }

    /** No sketch tells more. */
    float most() {
        return most(when) + most(where) + most(kind) + most(brand) + most(model) + most(colours);
    }

    private static float most(float[] table) {
        float most = table[0];
        for (float value : table) {
            most = Math.max(most, value);
        }
        return most;
    }

    private void fillWhen(Days days, Side side) {
        int round = (when.length - 1) * Sketch.DAYS_IN_STEP;
        for (int step = 0; step < when.length - 1; step++) {
            int day = step * Sketch.DAYS_IN_STEP;
            int later = side == Side.LOST ? day + Sketch.DAYS_IN_STEP - days.from() : days.to() - day;
            int apart = Math.floorMod(later + LATER, round) - LATER;
            when[1 + step] =
                    (float) (apart < 0 ? IMPOSSIBLE : Math.max(LEAST_FOR_TIME, -Math.log1p(apart / HALF_A_YEAR)));
        }
    }

    private void fillWhere(Place place) {
        Arrays.fill(where, 1, where.length, (float) LEAST_FOR_PLACE);
        double perEast = Math.cos(Math.toRadians(place.latitude()));
        for (int row = Grid.row(place) - CELLS_AROUND; row <= Grid.row(place) + CELLS_AROUND; row++) {
            for (int column = Grid.column(place) - CELLS_AROUND;
                    column <= Grid.column(place) + CELLS_AROUND;
                    column++) {
                double north = (row + 0.5) * Grid.NORTH - place.latitude();
                double east = ((column + 0.5) * Grid.EAST - place.longitude()) * perEast;
                double away = Math.max(0, 111 * Math.hypot(north, east) - HALF_A_CELL_KM);
                double tells = MOST_FOR_PLACE - PER_TENFOLD_KM * Math.log10(1 + away / NEAR_KM);
                where[Sketch.where(row, column)] = (float) Math.max(LEAST_FOR_PLACE, tells);
            }
        }
    }

    private static void fill(float[] table, Sketch.Part part, Attribute mine, double differs, double rarity) {
        if (mine.known()) {
            Arrays.fill(table, 1, table.length, (float) (differs * share(mine)));
            table[part.of(mine)] = (float) (SAME * rarity);
        }
    }

    private void fillKind(Attribute mine, double rarity) {
        fill(kind, Sketch.KIND, mine, KIND_DIFFERS, 0);
        if (mine.known()) {
            mine.families().stream()
                    .flatMap(family -> OF_FAMILY.getOrDefault(family, List.of()).stream())
                    .forEach(near -> kind[near] = (float) (KIND_IS_NEAR * share(mine)));
            kind[Sketch.KIND.of(mine)] = (float) (SAME * rarity);
        }
    }

    private static double share(Attribute mine) {
        return mine.stated() ? 1 : READ_FROM_TEXT;
    }

    private void fillColours(Collection<Attribute> mine, ToDoubleFunction<String> rarity) {
        if (mine.isEmpty()) {
            return;
        }
        int bits = Sketch.colours(mine);
        double tells = SAME
                * mine.stream()
                        .mapToDouble(colour -> rarity.applyAsDouble("c|" + colour.value()))
                        .max()
                        .orElse(0);
        for (int other = 1; other < colours.length; other++) {
            colours[other] = (float) ((other & bits) != 0 ? tells : COLOUR_DIFFERS);
        }
    }
}
