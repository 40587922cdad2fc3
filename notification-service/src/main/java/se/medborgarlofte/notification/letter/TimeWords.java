package se.medborgarlofte.notification.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.medborgarlofte.notification.domain.Language;

/** Says when something is, in Swedish time, whatever the season. */
final class TimeWords {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final DateTimeFormatter day;
    private final DateTimeFormatter time;
    private final String dayAndTime;

    private TimeWords(Language language, String day, String time, String dayAndTime) {
        this.day = DateTimeFormatter.ofPattern(day, language.locale());
        this.time = DateTimeFormatter.ofPattern(time, language.locale());
        this.dayAndTime = dayAndTime;
    }

    static TimeWords in(Language language) {
        return switch (language) {
            case SWEDISH -> new TimeWords(language, "EEEE d MMMM uuuu", "HH.mm", "%s kl. %s");
            case ENGLISH -> new TimeWords(language, "EEEE d MMMM uuuu", "HH:mm", "%s, %s");
        };
    }

    /** From–to; the day once when both are on the same. */
    String period(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(SWEDEN);
        ZonedDateTime end = to.atZone(SWEDEN);
        return start.toLocalDate().equals(end.toLocalDate())
                ? moment(start) + "–" + time.format(end)
                : moment(start) + " – " + moment(end);
    }

    /** A moment, with its day. */
    String moment(Instant at) {
        return moment(at.atZone(SWEDEN));
    }

    /** A day of the calendar. */
    String day(LocalDate date) {
        return day.format(date);
    }

    private String moment(ZonedDateTime moment) {
        return dayAndTime.formatted(day.format(moment), time.format(moment));
    }
}
