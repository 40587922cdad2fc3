package se.medborgarlofte.property.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists of a request. */
final class Lists {
    private Lists() {}

    /** A list that was left out is empty. */
    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
