package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.domain.Digest;
import se.medborgarlofte.notification.domain.Preferences;
import se.medborgarlofte.notification.domain.Timing;
import se.medborgarlofte.notification.domain.Topic;

/** How a person wants to be told, as it is sent. */
@Schema(description = "Så vill du få meddelanden. How you want to be told.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PreferencesBody(
        @Schema(
                description = "När på dygnet: när som helst, bara 8–20, eller inte under tysta timmar (svensk tid). At "
                        + "which hours: any, only 8–20, or not in quiet hours (Swedish time).",
                example = "QUIET_HOURS")
        @NotNull
        Hours timing,

        @Schema(description = "De tysta timmarnas början. Beginning of the quiet hours.", example = "22:00")
        @Pattern(regexp = TIME, message = "quiet-hours")
        @Nullable
        String quietFrom,

        @Schema(
                description = "De tysta timmarnas slut; före början betyder nästa dag. End of the quiet hours; before "
                        + "the beginning means the next day.",
                example = "07:00")
        @Pattern(regexp = TIME, message = "quiet-hours")
        @Nullable
        String quietTo,

        @Schema(
                description = "Samla det som kan vänta: aldrig, varje morgon, eller på måndagar. Collect what can "
                        + "wait: never, every morning, or on Mondays.",
                example = "NONE")
        @NotNull
        Digest digest,

        @Schema(description = "Ämnen du inte vill höra om. Topics you do not want to hear about.") @NotNull
        Set<@NotNull Topic> mutedTopics,

        @Schema(
                description = "Kommuner du inte vill höra om. Municipalities you do not want to hear about.",
                example = "[\"1281\"]")
        @NotNull
        @Size(max = 300)
        Set<@NotNull @Pattern(regexp = MUNICIPALITY, message = "municipality-code") String> mutedMunicipalities,

        @Schema(
                description = "Inget skickas före den tiden. Nothing is sent before that time.",
                example = "2026-12-24T07:00:00Z")
        @Nullable
        Instant pausedUntil) {

    static final String MUNICIPALITY = "[0-9]{4}";
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    /** At which hours. */
    enum Hours {
        ANY_TIME,
        DAYTIME,
        QUIET_HOURS
    }

    static PreferencesBody of(Preferences preferences) {
        Timing timing = preferences.timing();
        return new PreferencesBody(
                hours(timing),
                timing instanceof Timing.Quiet quiet ? quiet.from().toString() : null,
                timing instanceof Timing.Quiet quiet ? quiet.to().toString() : null,
                preferences.digest(),
                preferences.muted(),
                preferences.mutedAreas(),
                preferences.pausedUntil().orElse(null));
    }

    private static Hours hours(Timing timing) {
        return switch (timing) {
            case Timing.AnyTime _ -> Hours.ANY_TIME;
            case Timing.Daytime _ -> Hours.DAYTIME;
            case Timing.Quiet _ -> Hours.QUIET_HOURS;
        };
    }

    Preferences toPreferences() {
        return new Preferences(
                chosenTiming(), digest, mutedTopics, mutedMunicipalities, Optional.ofNullable(pausedUntil));
    }

    private Timing chosenTiming() {
        boolean hasHours = quietFrom != null && quietTo != null && !quietFrom.equals(quietTo);
        boolean hasNone = quietFrom == null && quietTo == null;
        return switch (timing) {
            case ANY_TIME -> requireHours(hasNone, new Timing.AnyTime());
            case DAYTIME -> requireHours(hasNone, new Timing.Daytime());
            case QUIET_HOURS -> {
                requireHours(hasHours, new Timing.AnyTime());
                yield new Timing.Quiet(
                        LocalTime.parse(Objects.requireNonNull(quietFrom)),
                        LocalTime.parse(Objects.requireNonNull(quietTo)));
            }
        };
    }

    private static Timing requireHours(boolean holds, Timing timing) {
        if (!holds) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/quietFrom", "quiet-hours");
        }
        return timing;
    }
}
