package se.medborgarlofte.matching.index;

import java.util.Set;
import se.medborgarlofte.matching.normal.Attribute;

/**
 * A thing in six bytes: when, where, kind, brand, model and colours, each as a few bits of which zero is not known. What
 * hardly resembles a question is told by it without reading its profile.
 */
final class Sketch {

    static final int DAYS_IN_STEP = 10;

    static final Part WHEN = new Part(0, 9);
    static final Part WHERE = new Part(9, 12);
    static final Part KIND = new Part(21, 7);
    static final Part BRAND = new Part(28, 6);
    static final Part MODEL = new Part(34, 8);
    static final Part COLOURS = new Part(42, 6);

    private static final int CELLS_A_SIDE = 64;

    private Sketch() {}

    static long of(Profile thing) {
        long when = thing.days().known() ? when(thing.days().from()) : 0;
        long where = thing.place()
                .map(place -> where(Grid.row(place), Grid.column(place)))
                .orElse(0);
        return when << WHEN.shift()
                | where << WHERE.shift()
                | (long) KIND.of(thing.kind()) << KIND.shift()
                | (long) BRAND.of(thing.brand()) << BRAND.shift()
                | (long) MODEL.of(thing.model()) << MODEL.shift()
                | (long) colours(thing.colours()) << COLOURS.shift();
    }

    /** Comes round after fourteen years. */
    static int when(int day) {
        return 1 + day / DAYS_IN_STEP % (WHEN.values() - 1);
    }

    /** Comes round after 16 degrees to the north and 32 to the east. */
    static int where(int row, int column) {
        int cell = Math.floorMod(row, CELLS_A_SIDE) * CELLS_A_SIDE + Math.floorMod(column, CELLS_A_SIDE);
        return Math.max(1, cell);
    }

    /** One bit for each family of each colour, so that near colours have one in common. */
    static int colours(Iterable<Attribute> colours) {
        int bits = 0;
        for (Attribute colour : colours) {
            bits |= bits(colour.families());
        }
        return bits;
    }

    private static int bits(Set<String> families) {
        int bits = 0;
        for (String family : families) {
            bits |= 1 << Math.floorMod(mixed(family), COLOURS.bits());
        }
        return bits;
    }

    private static int mixed(String value) {
        int hash = value.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** So many bits of a sketch. */
    record Part(int shift, int bits) {

        int values() {
            return 1 << bits;
        }

        int in(long sketch) {
            return (int) (sketch >>> shift) & (values() - 1);
        }

        int of(Attribute attribute) {
            return attribute.known() ? of(attribute.value()) : 0;
        }

        int of(String value) {
            return 1 + Math.floorMod(mixed(value), values() - 1);
        }
    }
}
