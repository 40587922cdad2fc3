package se.medborgarlofte.pledge.domain;

import java.time.YearMonth;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Figures by month. A month without a figure is unknown, not zero. */
public record FigureSeries(Map<YearMonth, Figure> figures) {

    public FigureSeries {
        figures = Map.copyOf(figures);
    }

    /** The figures, the earliest month first. */
    public NavigableMap<YearMonth, Figure> inOrder() {
        return new TreeMap<>(figures);
    }

    /** The known figures of whole months from the first to the last, both included. */
    Sum sum(YearMonth from, YearMonth to) {
        int known = 0;
        long count = 0;
        long outOf = 0;
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            for (Figure figure : Stream.ofNullable(figures.get(month)).toList()) {
                known++;
                count += figure.count();
                outOf += figure.outOf() == null ? 0 : figure.outOf();
            }
        }
        return new Sum(known, count, outOf);
    }

    /** What is known of a span of months. */
    record Sum(int months, long count, long outOf) {}
}
