package se.medborgarlofte.bench.generator;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that comes out the same each time for the same seed, purpose and number. */
final class Dice {

    /** What is thrown for; each purpose has chances of its own, so that one can change without the others. */
    enum Purpose {
        THEFT,
        GOODS,
        VICTIM,
        OFFICER,
        SERIAL_FORM,
        DEVICE_TYPE,
        QUESTION,
        ID
    }

    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    static Dice of(long seed, Purpose purpose, long number) {
        return new Dice(new SplittableRandom(mix(mix(mix(seed) + purpose.ordinal()) + number)));
    }

    /** Spreads neighbouring numbers over all longs (the finaliser of SplitMix64). */
    private static long mix(long value) {
        long spread = value + 0x9E3779B97F4A7C15L;
        spread = (spread ^ (spread >>> 30)) * 0xBF58476D1CE4E5B9L;
        spread = (spread ^ (spread >>> 27)) * 0x94D049BB133111EBL;
        return spread ^ (spread >>> 31);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int between(int from, int to) {
        return random.nextInt(from, to + 1);
    }

    double share() {
        return random.nextDouble();
    }

    long bits() {
        return random.nextLong();
    }

    /** A waiting time with this mean, most often short, sometimes long. */
    double waiting(double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    char oneOf(String glyphs) {
        return glyphs.charAt(random.nextInt(glyphs.length()));
    }

    /** An index at which the first is the most frequent, the second half as frequent, the third a third. */
    int zipf(int choices) {
        double harmonic = 0;
        for (int i = 1; i <= choices; i++) {
            harmonic += 1.0 / i;
        }
        double left = random.nextDouble() * harmonic;
        int at = 0;
        while (at < choices - 1 && (left -= 1.0 / (at + 1)) > 0) {
            at++;
        }
        return at;
    }
}
