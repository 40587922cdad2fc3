package se.medborgarlofte.dialogue.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Sets of time as lists of spans, in order and apart. */
final class Spans {

    private Spans() {}

    /** The union; spans that touch become one. */
    static List<TimeSpan> merged(List<TimeSpan> spans) {
        List<TimeSpan> merged = new ArrayList<>();
        for (TimeSpan next :
                spans.stream().sorted(Comparator.comparing(TimeSpan::from)).toList()) {
            TimeSpan last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || last.to().isBefore(next.from())) {
                merged.add(next);
            } else if (last.to().isBefore(next.to())) {
                merged.set(merged.size() - 1, new TimeSpan(last.from(), next.to()));
            }
        }
        return merged;
    }

    static List<TimeSpan> without(List<TimeSpan> spans, TimeSpan taken) {
        return spans.stream()
                .flatMap(span -> span.overlaps(taken)
                        ? Stream.of(new TimeSpan(span.from(), taken.from()), new TimeSpan(taken.to(), span.to()))
                        : Stream.of(span))
                .filter(span -> !span.isEmpty())
                .toList();
    }
}
