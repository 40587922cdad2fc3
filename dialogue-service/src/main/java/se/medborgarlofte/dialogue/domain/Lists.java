package se.medborgarlofte.dialogue.domain;

import java.util.List;
import java.util.stream.Stream;

/** Lists that are never changed in place. */
final class Lists {

    private Lists() {}

    static <T> List<T> with(List<T> list, T added) {
        return Stream.concat(list.stream(), Stream.of(added)).toList();
    }
}
