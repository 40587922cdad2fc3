package se.medborgarlofte.system.world;

import java.util.Random;
import java.util.stream.Collectors;

/** Makes what is different each time: keys, codes and words. The seed is printed, so that a run can be repeated. */
public final class Chance {

    private static final String CONSONANTS = "bdfgklmnprstv";
    private static final String VOWELS = "aeiouyåäö";
    private static final String CODE = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private final long seed;
    private final Random random;

    public Chance(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    public long seed() {
        return seed;
    }

    /** A number from 0 up to, but without, the bound. */
    public synchronized int below(int bound) {
        return random.nextInt(bound);
    }

    /** One of them. */
    @SafeVarargs
    public final <T> T oneOf(T... values) {
        return values[below(values.length)];
    }

    /** A word that nobody has ever used. */
    public String word() {
        return random.ints(5, 0, Integer.MAX_VALUE)
                .mapToObj(any -> "" + pick(CONSONANTS) + pick(VOWELS))
                .collect(Collectors.joining());
    }

    /** Upper-case letters and digits that are not mistaken for each other. */
    public String code(int length) {
        return random.ints(length, 0, CODE.length())
                .mapToObj(place -> String.valueOf(CODE.charAt(place)))
                .collect(Collectors.joining());
    }

    /** So many digits, the first not a zero. */
    public String digits(int count) {
        return random.ints(count - 1L, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining("", "1", ""));
    }

    private char pick(String letters) {
        return letters.charAt(below(letters.length()));
    }
}
