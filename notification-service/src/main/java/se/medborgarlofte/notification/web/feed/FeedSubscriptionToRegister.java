package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.domain.feed.Choice;

/** An endpoint as it is registered. */
@Schema(description = "En mottagare av händelser. A receiver of events.")
record FeedSubscriptionToRegister(
        @Schema(
                description =
                        "Adress som nås från internet med https, port 443 eller 8443, utan frågedel. Address that "
                                + "is reached from the internet by https, port 443 or 8443, without a query.",
                example = "https://events.agency.example/medborgarlofte")
        @NotNull
        URI endpoint,

        @Schema(
                description = "Händelsetyper, eller * för alla. Event types, or * for all.",
                example = "[\"pledge.pledge-activated\"]")
        @NotEmpty
        @Size(max = 100)
        Set<@NotNull @Pattern(regexp = FeedPatterns.TYPE, message = "feed-type") String> types,

        @Schema(
                description = "Kommunkoder, eller * för alla. Municipality codes, or * for all.",
                example = "[\"1230\"]")
        @NotEmpty
        @Size(max = 300)
        Set<@NotNull @Pattern(regexp = FeedPatterns.AREA, message = "municipality-code") String> municipalities,

        @Schema(
                description = "Sandlåda: bara påhittade händelser som du själv utlöser. Sandbox: only made-up events "
                        + "that you trigger yourself.",
                example = "false")
        @Nullable
        Boolean sandbox) {

    Choice choice() {
        return new Choice(types, municipalities);
    }

    boolean forSandbox() {
        return Boolean.TRUE.equals(sandbox);
    }
}
