package se.medborgarlofte.notification.domain;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/** Whether a person wants messages that can wait one by one or collected in one mail. */
public enum Digest {
    NONE,
    DAILY,
    /** On Mondays. */
    WEEKLY;

    private static final LocalTime SENT_AT = LocalTime.of(7, 30);

    /** When the next collection is sent, strictly after now; empty when nothing is collected. */
    public Optional<Instant> next(Instant now) {
        return switch (this) {
            case NONE -> Optional.empty();
            case DAILY -> Optional.of(nextMorning(now.atZone(Timing.SWEDEN)).toInstant());
            case WEEKLY -> Optional.of(nextMonday(now.atZone(Timing.SWEDEN)).toInstant());
        };
    }

    private static ZonedDateTime nextMorning(ZonedDateTime now) {
        ZonedDateTime today = now.toLocalDate().atTime(SENT_AT).atZone(Timing.SWEDEN);
        return today.isAfter(now)
                ? today
                : now.toLocalDate().plusDays(1).atTime(SENT_AT).atZone(Timing.SWEDEN);
    }

    private static ZonedDateTime nextMonday(ZonedDateTime now) {
        ZonedDateTime morning = nextMorning(now);
        while (morning.getDayOfWeek() != DayOfWeek.MONDAY) {
            morning = morning.plusDays(1);
        }
        return morning;
    }
}
