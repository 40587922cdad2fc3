package se.medborgarlofte.matching.index;

import java.time.LocalDate;
import se.medborgarlofte.matching.thing.Period;

/** A period as days since the turn of the millennium; zero is not known. */
public record Days(int from, int to) {

    static final Days UNKNOWN = new Days(0, 0);

    private static final long MILLENNIUM = LocalDate.of(1999, 12, 31).toEpochDay();
    private static final int LAST = 0xFFFF;

    static Days of(Period period) {
        return new Days(day(period.from()), day(period.to()));
    }

    public boolean known() {
        return from > 0;
    }

    private static int day(LocalDate date) {
        return (int) Math.clamp(date.toEpochDay() - MILLENNIUM, 1, LAST);
    }
}
