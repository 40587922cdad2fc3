package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;

/**
 * Which concerns are looked for.
 *
 * @param scope whose concerns
 * @param category only of this category; null for all
 * @param state only in this state; null for all
 */
public record ConcernSearch(
        Scope scope, @Nullable Category category, @Nullable ConcernState state) {}
