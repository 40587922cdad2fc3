package se.medborgarlofte.pledge.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** Days as boards and inhabitants count them, by the business clock. */
@Component
public final class SwedishCalendar {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;

    SwedishCalendar(Clock clock) {
        this.clock = clock;
    }

    /** The day it is in Sweden. */
    public LocalDate today() {
        return dayOf(clock.instant());
    }

    Instant now() {
        return clock.instant();
    }

    /** Six o'clock in the morning of the day that comes. */
    public Instant nextMorning() {
        return today().plusDays(1).atTime(6, 0).atZone(SWEDEN).toInstant();
    }

    /** The Swedish day in which an instant falls. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, SWEDEN);
    }

    /** The instant at which a day begins in Sweden. */
    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(SWEDEN).toInstant();
    }
}
