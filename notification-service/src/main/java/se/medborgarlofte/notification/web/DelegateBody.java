package se.medborgarlofte.notification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.notification.application.Subscription;

/** A delegate in an answer. */
@Schema(description = "Någon som får en kopia av det du får. Somebody who gets a copy of what you get.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DelegateBody(
        @Schema(description = "Identitet. Identifier.", example = "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e")
        String id,

        @Schema(description = "När den tackade ja. When they said yes.", example = "2026-11-26T12:00:00Z") @Nullable
        Instant confirmedAt) {

    static DelegateBody of(Subscription delegation) {
        return new DelegateBody(delegation.id(), delegation.confirmedAt().orElse(null));
    }
}
