package se.medborgarlofte.local.clock;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where business time is to go: by an amount, or to a moment. */
public sealed interface Shift {

    /** The time it leads to. */
    Instant from(Instant now);

    /** By an amount; days, months and years are those of the Swedish calendar. */
    record By(TemporalAmount amount) implements Shift {

        @Override
        public Instant from(Instant now) {
            return now.atZone(SwedishTime.ZONE).plus(amount).toInstant();
        }
    }

    /** To a moment. */
    record To(Instant moment) implements Shift {

        @Override
        public Instant from(Instant now) {
            return moment;
        }
    }

    /** An amount in short, such as +40d. */
    Pattern SHORT = Pattern.compile("\\+?(\\d{1,6})([smhdw])");

    /**
     * Reads what people write.
     *
     * @param text {@code +40d}, {@code +3h} (units s, m, h, d, w), an ISO-8601 duration such as {@code P40D}, {@code
     *     P1M} or {@code PT3H}, a day such as {@code 2026-11-30} (its beginning in Sweden), a local time such as
     *     {@code 2026-11-30T09:00}, or an instant such as {@code 2026-11-30T08:00:00Z}
     * @throws IllegalArgumentException with a sentence that says what is understood
     */
    static Shift parse(String text) {
        Matcher shortAmount = SHORT.matcher(text);
        try {
            if (shortAmount.matches()) {
                return new By(amount(Integer.parseInt(shortAmount.group(1)), shortAmount.group(2)));
            }
            String amountOrMoment = text.startsWith("+") ? text.substring(1) : text;
            return amountOrMoment.contains("P") ? new By(iso(amountOrMoment)) : new To(moment(amountOrMoment));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'%s' is neither an amount (+40d, +3h, P1M, PT90M) nor a time (2026-11-30, 2026-11-30T09:00)."
                            .formatted(text),
                    e);
        }
    }

    private static TemporalAmount amount(int count, String unit) {
        return switch (unit) {
            case "s" -> Duration.ofSeconds(count);
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            case "d" -> Period.ofDays(count);
            case "w" -> Period.ofWeeks(count);
            default -> throw new IllegalArgumentException("unknown unit " + unit);
        };
    }

    private static TemporalAmount iso(String text) {
        return text.contains("T") ? Duration.parse(text) : Period.parse(text);
    }

    private static Instant moment(String text) {
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        LocalDateTime local = text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
        return local.atZone(SwedishTime.ZONE).toInstant();
    }
}
