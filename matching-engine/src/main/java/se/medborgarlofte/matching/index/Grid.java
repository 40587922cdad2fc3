package se.medborgarlofte.matching.index;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;

/** Where and when, in cells of some 28 kilometres and spans of some four months. */
final class Grid {

    /** In degrees; in Sweden a step to the east is about as long as one to the north. */
    static final double NORTH = 0.25;

    static final double EAST = 0.5;

    private static final int DAYS_IN_SPAN = 128;

    /** What is found again is found within a year, most often. */
    private static final int SPANS = 3;

    private Grid() {}

    static int row(Place place) {
        return (int) Math.floor(place.latitude() / NORTH);
    }

    static int column(Place place) {
        return (int) Math.floor(place.longitude() / EAST);
    }

    /** The key under which a thing lies; none when it is not known where or when. */
    static Stream<String> keyOf(Profile thing) {
        return thing.days().known()
                ? thing.place().stream()
                        .map(place ->
                                key(row(place), column(place), span(thing.days().from())))
                : Stream.of();
    }

    /** The keys of what may be the same thing: hereabouts, lost not long before or found not long after. */
    static List<String> keysNear(Profile thing, Side side) {
        if (!thing.days().known() || thing.place().isEmpty()) {
            return List.of();
        }
        Place place = thing.place().get();
        int first = side == Side.LOST
                ? span(thing.days().from())
                : span(thing.days().to()) - SPANS + 1;
        return IntStream.range(first, first + SPANS)
                .boxed()
                .flatMap(span -> IntStream.of(0, nearer(place.latitude() / NORTH))
                        .boxed()
                        .flatMap(north -> IntStream.of(0, nearer(place.longitude() / EAST))
                                .mapToObj(east -> key(row(place) + north, column(place) + east, span))))
                .toList();
    }

    /** Towards which neighbour a place lies within its cell. */
    private static int nearer(double steps) {
        return steps - Math.floor(steps) < 0.5 ? -1 : 1;
    }

    private static int span(int day) {
        return day / DAYS_IN_SPAN;
    }

    private static String key(int row, int column, int span) {
        return "w|" + row + "|" + column + "|" + span;
    }
}
