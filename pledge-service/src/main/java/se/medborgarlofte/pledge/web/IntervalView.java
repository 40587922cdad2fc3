package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Interval;

@Schema(
        description = "Ett värde och det spann där det sanna ligger med 95 procents säkerhet."
                + " A value and the span in which the true one lies with 95 percent confidence.")
record IntervalView(
        @Schema(description = "Värde. Value.", example = "2.41")
        double value,

        @Schema(description = "Nedre gräns. Lower limit.", example = "1.83")
        double lower,

        @Schema(description = "Övre gräns. Upper limit.", example = "3.11")
        double upper) {

    static @Nullable IntervalView of(@Nullable Interval interval) {
        return interval == null
                ? null
                : new IntervalView(rounded(interval.value()), rounded(interval.lower()), rounded(interval.upper()));
    }

    private static double rounded(double value) {
        return Math.round(value * 1_000) / 1_000.0;
    }
}
