package se.medborgarlofte.matching.explain;

import java.util.Locale;

/** One reason with its weight in nats. */
public record Line(Wording wording, double weight) {

    private static final double HARDLY = 0.05;

    /** For instance {@code Färg skiljer: −1,7}. */
    public String in(Locale locale) {
        return wording.in(locale) + ": " + signed(weight, locale);
    }

    boolean tells() {
        return Math.abs(weight) >= HARDLY;
    }

    private static String signed(double weight, Locale locale) {
        Locale known = Wording.isSwedish(locale) ? Locale.of("sv", "SE") : Locale.UK;
        return (weight < 0 ? "−" : "+") + String.format(known, "%.1f", Math.abs(weight));
    }
}
