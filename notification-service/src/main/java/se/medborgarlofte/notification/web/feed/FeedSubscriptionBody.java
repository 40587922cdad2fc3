package se.medborgarlofte.notification.web.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;

/** A subscription of an agency in an answer. */
@Schema(description = "En mottagare av händelser. A receiver of events.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FeedSubscriptionBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(description = "Adressen. The address.", example = "https://events.agency.example/medborgarlofte")
        URI endpoint,

        @Schema(description = "Händelsetyper. Event types.", example = "[\"pledge.pledge-activated\"]")
        List<String> types,

        @Schema(description = "Kommunkoder. Municipality codes.", example = "[\"1230\"]")
        List<String> municipalities,

        @Schema(
                description =
                        "Läget: väntar på bevis, aktiv, avstängd eller avslutad. The state: to be proven, active, "
                                + "switched off or ended.",
                example = "ACTIVE")
        FeedSubscription.State state,

        @Schema(description = "Om den är en sandlåda. Whether it is a sandbox.", example = "false")
        boolean sandbox,

        @Schema(description = "När den registrerades. When it was registered.", example = "2026-11-26T12:00:00Z")
        Instant createdAt,

        @Schema(
                description = "Sedan när leveranser misslyckas, om de gör det. Since when deliveries fail, if they do.",
                example = "2026-11-26T13:00:00Z")
        @Nullable
        Instant failingSince) {

    static FeedSubscriptionBody of(FeedSubscription subscription) {
        return new FeedSubscriptionBody(
                subscription.id(),
                subscription.endpoint(),
                subscription.choice().types().stream().sorted().toList(),
                subscription.choice().areas().stream().sorted().toList(),
                subscription.state(),
                subscription.sandbox(),
                subscription.createdAt(),
                subscription.failingSince().orElse(null));
    }
}
