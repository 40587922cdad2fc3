package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.Subscription;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** A subscription in an answer. */
@Schema(description = "Något du följer. Something you follow.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record SubscriptionBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(description = "Vad för slags sak. What kind of thing.", example = "MUNICIPALITY")
        SubscriptionTopic.Kind kind,

        @Schema(description = "Sakens id. The thing's id.", example = "1230")
        String topicId,

        @Schema(description = "När den bekräftades. When it was confirmed.", example = "2026-11-26T12:00:00Z") @Nullable
        Instant confirmedAt) {

    static SubscriptionBody of(Subscription subscription) {
        return new SubscriptionBody(
                subscription.id(),
                subscription.topic().kind(),
                subscription.topic().id(),
                subscription.confirmedAt().orElse(null));
    }
}
