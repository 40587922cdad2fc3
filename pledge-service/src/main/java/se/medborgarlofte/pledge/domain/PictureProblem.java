package se.medborgarlofte.pledge.domain;

import java.util.List;

/** A problem of a situation picture: the concerns of one category. */
public record PictureProblem(ConcernCategory category, List<String> concernIds) {

    public PictureProblem {
        concernIds = List.copyOf(concernIds);
    }

    /** How many concerns there are, always counted from the rows themselves. */
    public int concerns() {
        return concernIds.size();
    }
}
