package se.medborgarlofte.notification.domain;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/** At which hours a person wants to be told, in Swedish time whatever the season. */
public sealed interface Timing {

    ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    /** When the next message may go; empty when it may go now. */
    Optional<Instant> waitUntil(Instant now);

    /** At any hour. */
    record AnyTime() implements Timing {
        @Override
        public Optional<Instant> waitUntil(Instant now) {
            return Optional.empty();
        }
    }

    /** Only between eight in the morning and eight in the evening. */
    record Daytime() implements Timing {

        private static final Quiet NIGHT = new Quiet(LocalTime.of(20, 0), LocalTime.of(8, 0));

        @Override
        public Optional<Instant> waitUntil(Instant now) {
            return NIGHT.waitUntil(now);
        }
    }

    /**
     * Not between two times of the day.
     *
     * @param from the first quiet minute
     * @param to the first minute that is not quiet; earlier than {@code from} when midnight lies between
     */
    record Quiet(LocalTime from, LocalTime to) implements Timing {

        public Quiet {
            if (from.equals(to)) {
                throw new IllegalArgumentException("hours that are always quiet are a pause");
            }
        }

        @Override
        public Optional<Instant> waitUntil(Instant now) {
            ZonedDateTime local = now.atZone(SWEDEN);
            return isQuiet(local.toLocalTime()) ? Optional.of(end(local)) : Optional.empty();
        }

        private boolean isQuiet(LocalTime time) {
            return from.isBefore(to)
                    ? !time.isBefore(from) && time.isBefore(to)
                    : !time.isBefore(from) || time.isBefore(to);
        }

        private Instant end(ZonedDateTime now) {
            boolean tomorrow = to.isBefore(from) && !now.toLocalTime().isBefore(from);
            ZonedDateTime end =
                    now.toLocalDate().plusDays(tomorrow ? 1 : 0).atTime(to).atZone(SWEDEN);
            // In the night when an hour comes twice, the quiet hour may end in its second coming.
            return (end.isAfter(now) ? end : end.withLaterOffsetAtOverlap()).toInstant();
        }
    }
}
