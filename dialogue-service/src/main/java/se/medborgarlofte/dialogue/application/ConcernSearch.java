package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.ConcernState;

/**
 * Which concerns are looked for.
 *
 * @param scope whose concerns
 * @param category only of this category; null for all
 * @param state only in this state; null for all
 * @param unheardSince only those of which nothing has come and nothing was heard since then; null for all
 */
public record ConcernSearch(
        Scope scope,
        @Nullable Category category,
        @Nullable ConcernState state,
        @Nullable Instant unheardSince) {}
