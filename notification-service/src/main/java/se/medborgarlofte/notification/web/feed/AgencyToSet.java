package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;
import se.medborgarlofte.notification.application.feed.RegisterAgency;
import se.medborgarlofte.notification.domain.feed.Agency;
import se.medborgarlofte.notification.domain.feed.Choice;

/** What an agency may learn, as it is sent. */
@Schema(description = "Vad en myndighet får ta del av. What an agency may learn.")
record AgencyToSet(
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
                description = "Känsligast fält som lämnas ut. The most sensitive fields that are told.",
                example = "PUBLIC")
        @NotNull
        Agency.Level level,

        @Schema(
                description =
                        "Funktionsbrevlåda som varnas när mottagaren inte svarar. Mailbox that is warned when the "
                                + "endpoint does not answer.",
                example = "drift@myndighet.example")
        @NotBlank
        @Size(max = 254)
        String contactEmail,

        @Schema(description = "Om myndigheten får något alls nu. Whether it may learn anything now.", example = "true")
        @NotNull
        Boolean entitled) {

    RegisterAgency.Entry toEntry() {
        return new RegisterAgency.Entry(new Choice(types, municipalities), level, contactEmail, entitled);
    }
}
