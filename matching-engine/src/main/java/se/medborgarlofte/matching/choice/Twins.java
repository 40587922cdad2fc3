package se.medborgarlofte.matching.choice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.matching.index.Profile;

/** When two descriptions on one side are of one and the same thing: reported twice, or a row that is there twice. */
public enum Twins {

    /** Things: alike is not the same. One thing was reported twice when time and place meet, or a number is the same. */
    THINGS {
        @Override
        boolean same(Profile one, Profile other) {
            boolean reportsOfOneEvent = one.group() != other.group() && meet(one, other);
            return reportsOfOneEvent && (sameNumber(one, other) || (alike(one, other) && !contradict(one, other)));
        }
    },

    /** Records: two rows that say the same are one. */
    RECORDS {
        @Override
        boolean same(Profile one, Profile other) {
            return Arrays.equals(one.head(), other.head())
                    && Arrays.equals(one.text(), other.text())
                    && one.brand().equals(other.brand())
                    && one.model().equals(other.model())
                    && Float.compare(one.price(), other.price()) == 0
                    && one.codes().equals(other.codes());
        }
    };

    private static final double NEAR_KM = 1;
    private static final double MOSTLY = 0.6;

    abstract boolean same(Profile one, Profile other);

    /** For each candidate the number of its alternative; only the first so many may be one with another. */
    public List<Integer> alternatives(List<Profile> candidates, int first) {
        List<Integer> alternatives = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            int twin = i < first ? 0 : i;
            while (twin < i && !same(candidates.get(twin), candidates.get(i))) {
                twin++;
            }
            alternatives.add(twin < i ? alternatives.get(twin) : i);
        }
        return alternatives;
    }

    private static boolean meet(Profile one, Profile other) {
        boolean time = one.days().known()
                && other.days().known()
                && one.days().from() <= other.days().to()
                && other.days().from() <= one.days().to();
        return time
                && one.place().isPresent()
                && other.place().isPresent()
                && one.place().get().kilometresTo(other.place().get()) <= NEAR_KM;
    }

    private static boolean sameNumber(Profile one, Profile other) {
        return one.codes().stream()
                .anyMatch(code -> other.codes().stream()
                        .anyMatch(theirs -> code.whole() && code.exact().equals(theirs.exact())));
    }

    private static boolean contradict(Profile one, Profile other) {
        return !one.codes().isEmpty() && !other.codes().isEmpty();
    }

    /** Most of the shorter description is in the longer. */
    private static boolean alike(Profile one, Profile other) {
        int[] mine = words(one);
        int[] theirs = words(other);
        long shared = Arrays.stream(mine)
                .filter(word -> Arrays.binarySearch(theirs, word) >= 0)
                .count();
        int fewer = Math.min(mine.length, theirs.length);
        return fewer > 1 && shared >= MOSTLY * fewer;
    }

    private static int[] words(Profile profile) {
        int[] words = Arrays.copyOf(profile.head(), profile.head().length + profile.text().length);
        System.arraycopy(profile.text(), 0, words, profile.head().length, profile.text().length);
        Arrays.sort(words);
        return words;
    }
}
