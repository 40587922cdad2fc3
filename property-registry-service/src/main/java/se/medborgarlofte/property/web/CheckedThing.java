package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.property.application.CheckPublicly;

/** One of two answers. */
@Schema(description = "Svaret. The answer.")
record CheckedThing(
        @Schema(
                description = "REPORTED_STOLEN eller NO_ACTIVE_REPORT; det senare är ingen garanti. "
                        + "REPORTED_STOLEN or NO_ACTIVE_REPORT; the latter is no guarantee.",
                example = "NO_ACTIVE_REPORT")
        CheckPublicly.Answer answer) {}
