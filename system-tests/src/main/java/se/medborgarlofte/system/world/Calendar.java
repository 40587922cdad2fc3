package se.medborgarlofte.system.world;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import se.medborgarlofte.local.clock.BusinessTime;
import se.medborgarlofte.local.clock.Shift;

/** The business time of the platform in Swedish days; it can be moved forward, never back. */
public final class Calendar {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final BusinessTime time;

    Calendar(BusinessTime time) {
        this.time = time;
    }

    public Instant now() {
        return time.now().truncatedTo(ChronoUnit.SECONDS);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now(), SWEDEN);
    }

    public YearMonth thisMonth() {
        return YearMonth.from(today());
    }

    /** The first such day that is not over yet. */
    public LocalDate next(MonthDay day) {
        LocalDate thisYear = day.atYear(today().getYear());
        return thisYear.isBefore(today()) ? day.atYear(today().getYear() + 1) : thisYear;
    }

    /** Moves business time to a moment, unless that has passed already. */
    public void moveTo(LocalDateTime moment) {
        Instant then = moment.atZone(SWEDEN).toInstant();
        if (then.isAfter(time.now())) {
            time.apply(new Shift.To(then));
        }
    }
}
