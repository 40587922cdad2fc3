package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The clocks that run for the things of a custody, and what is still to be told of them. */
final class CustodyClocks {

    private final Custody custody;
    private final LegalClocks clocks;

    CustodyClocks(Custody custody) {
        this.custody = custody;
        this.clocks = custody.clocks();
    }

    /** What is to be told on that day and has not been. */
    List<ClockTelling> due(LocalDate today) {
        return untold().filter(telling -> telling.isFor(today)).toList();
    }

    /** The next day on which something is to be told, as far as it is known today. */
    Optional<LocalDate> next(LocalDate today) {
        return untold().map(ClockTelling::from)
                .filter(day -> day.isAfter(today))
                .min(Comparator.naturalOrder());
    }

    /** How many things leave the clock with that end. */
    int things(ClockEnd end) {
        return (int) kept().filter(item -> ends(item).anyMatch(end::equals)).count();
    }

    private Stream<ClockTelling> untold() {
        return kept().flatMap(this::ends)
                .distinct()
                .flatMap(end -> Stream.of(ClockTelling.Stage.values()).map(stage -> new ClockTelling(end, stage)))
                .filter(telling -> !custody.clocksTold().contains(telling));
    }

    private Stream<CustodyItem> kept() {
        return custody.items().stream().filter(item -> item.outcome() == null);
    }

    /** A thing that is to be returned to somebody waits for its hand-out alone. */
    private Stream<ClockEnd> ends(CustodyItem item) {
        return clocks.ends(item.seizedItemId())
                .filter(end -> item.decision() == null || end.clock() == LegalClock.HAND_OUT);
    }
}
