package se.medborgarlofte.bench.generator;

import java.util.UUID;
import se.medborgarlofte.bench.generator.Dice.Purpose;

/** Ids as the registry gives them. */
final class Ids {
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Ids() {}

    static String of(long seed, long number) {
        return new UUID(Dice.of(seed, Purpose.ID, number).bits(), VARIANT | number).toString();
    }
}
