package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.application.OrderMailing;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** A mailing as it is sent. */
@Schema(description = "Ett utskick till dem som följer något. A mailing to those who follow something.")
record MailingToOrder(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(description = "Textens namn. The text's name.", example = "1230-trygghetsvandring")
        @NotBlank
        @Size(max = 60)
        String textCode,

        @Schema(description = "Textens version. The text's version.", example = "2") @NotNull @Min(1)
        Integer textVersion,

        @Schema(description = "Vad mottagarna följer. What the recipients follow.", example = "MUNICIPALITY") @NotNull
        SubscriptionTopic.Kind kind,

        @Schema(description = "Sakens id. The thing's id.", example = "1230") @NotBlank @Size(max = 36)
        String topicId,

        @Schema(
                description = "Löftet som texten nämner, om något. The pledge that the text names, if any.",
                example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
        @Nullable
        UUID pledgeId,

        @Schema(
                description = "Början på det som texten bjuder in till. When what it invites to begins.",
                example = "2026-11-30T17:00:00Z")
        @Nullable
        Instant startsAt,

        @Schema(description = "Slutet på det. When it ends.", example = "2026-11-30T18:30:00Z") @Nullable
        Instant endsAt,

        @Schema(
                description =
                        "Varför det måste gå fram nu, också till den som pausat eller har tysta timmar; antecknas. "
                                + "Utelämnas för vanliga utskick. Why it must get through now, also to those who have paused "
                                + "or have quiet hours; recorded. Left out for ordinary mailings.",
                example = "Pågående fara: gasläcka vid stationen")
        @Nullable
        @Size(min = 10, max = 200)
        String criticalReason) {

    OrderMailing.Order toOrder() {
        return new OrderMailing.Order(
                municipalityCode,
                textCode,
                textVersion,
                Topics.read(kind, topicId, "/topicId"),
                facts(),
                criticalReason);
    }

    private Map<Fact, String> facts() {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        if (pledgeId != null) {
            facts.put(Fact.PLEDGE_ID, pledgeId.toString());
        }
        if (startsAt != null && endsAt != null && startsAt.isBefore(endsAt)) {
            facts.put(Fact.STARTS_AT, startsAt.toString());
            facts.put(Fact.ENDS_AT, endsAt.toString());
        } else if (startsAt != null || endsAt != null) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/startsAt", "period");
        }
        return facts;
    }
}
