package se.medborgarlofte.local.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** The time zone in which days begin for everyone concerned. */
public final class SwedishTime {

    static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss z");

    private SwedishTime() {}

    /** For people, such as {@code 2026-11-30 08:00:00 CET}. */
    public static String show(Instant instant) {
        return FORMAT.format(instant.atZone(ZONE));
    }
}
