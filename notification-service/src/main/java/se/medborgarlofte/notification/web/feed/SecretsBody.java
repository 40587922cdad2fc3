package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The keys of a subscription in an answer. */
@Schema(description = "Nycklarna som leveranser signeras med, den nyaste först. The keys that sign, newest first.")
record SecretsBody(
        @Schema(
                description = "Nycklar enligt Standard Webhooks. Keys by Standard Webhooks.",
                example = "[\"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw\"]")
        List<String> secrets) {}
