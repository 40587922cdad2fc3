package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;

/** A municipality and a month of Swedish time, which is what figures are stated about. */
public record AreaMonth(String municipalityCode, String month) {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    public static AreaMonth of(String municipalityCode, YearMonth month) {
        return new AreaMonth(municipalityCode, month.toString());
    }

    public static AreaMonth at(String municipalityCode, Instant instant) {
        return of(municipalityCode, monthOf(instant));
    }

    /** The month of Swedish time in which something happened. */
    public static YearMonth monthOf(Instant instant) {
        return YearMonth.from(instant.atZone(SWEDEN));
    }

    /** What the figures of this area and month are named by. */
    public String name() {
        return municipalityCode + "-" + month;
    }
}
