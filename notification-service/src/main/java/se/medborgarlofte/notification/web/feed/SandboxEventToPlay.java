package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import se.medborgarlofte.notification.application.feed.PlayInSandbox;

/** A made-up event as it is asked for. */
@Schema(description = "En påhittad händelse. A made-up event.")
record SandboxEventToPlay(
        @Schema(description = "Händelsetyp. Event type.", example = "pledge.pledge-activated")
        @NotNull
        @Pattern(regexp = FeedPatterns.TYPE, message = "feed-type")
        String type,

        @Schema(
                description = "Vad som händer med den: inget, den kommer två gånger, dess nummer saknas, eller den tas "
                        + "tillbaka. What happens to it: nothing, it comes twice, its number is missing, or it is "
                        + "retracted.",
                example = "GAP")
        @NotNull
        PlayInSandbox.Incident incident) {}
