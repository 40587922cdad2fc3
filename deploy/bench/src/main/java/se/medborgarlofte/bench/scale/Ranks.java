package se.medborgarlofte.bench.scale;

import java.util.List;
import java.util.Optional;

/** At which place the right answer stood, over many questions. */
final class Ranks {
    private static final int SHORT_LIST = 10;

    private int asked;
    private int first;
    private int amongTen;
    private int inList;

    void count(List<String> list, Optional<String> answer) {
        asked++;
        int place = answer.map(list::indexOf).orElse(-1);
        first += place == 0 ? 1 : 0;
        amongTen += place >= 0 && place < SHORT_LIST ? 1 : 0;
        inList += place >= 0 ? 1 : 0;
    }

    Recall summary() {
        return new Recall(share(first), share(amongTen), share(inList));
    }

    private double share(int count) {
        return asked == 0 ? 0 : (double) count / asked;
    }

    /** Shares of the questions whose right answer came first, among the first ten, and at all. */
    record Recall(double at1, double at10, double list) {}
}
