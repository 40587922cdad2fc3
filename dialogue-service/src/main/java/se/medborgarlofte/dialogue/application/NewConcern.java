package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;

/**
 * A concern as somebody wrote it.
 *
 * @param districtCode the statistical district; null for the whole municipality
 */
public record NewConcern(
        String municipalityCode,
        Category category,
        @Nullable String districtCode,
        String text) {}
