package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How an owner offers a kit to somebody. */
@Schema(description = "Ett erbjudande. An offer.")
record KitToOffer(
        @Nullable
        @Schema(
                description = "Sista dag om den lånas ut; utan dag går den över för gott. "
                        + "Last day when it is lent; without a day it passes for good.",
                example = "2026-12-24")
        LocalDate lendUntil) {}
