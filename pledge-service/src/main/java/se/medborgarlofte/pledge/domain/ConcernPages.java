package se.medborgarlofte.pledge.domain;

import java.util.ArrayList;
import java.util.List;

/** Cuts a list of concerns so that no event grows past what a topic takes. */
final class ConcernPages {

    /** The contract's limit for {@code concerns-used}. */
    static final int SIZE = 500;

    private ConcernPages() {}

    static List<List<String>> of(List<String> concernIds) {
        List<List<String>> pages = new ArrayList<>();
        for (int from = 0; from < concernIds.size(); from += SIZE) {
            pages.add(List.copyOf(concernIds.subList(from, Math.min(from + SIZE, concernIds.size()))));
        }
        return pages;
    }
}
