package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;

/**
 * A visit together with its free texts, for a reader who may see them.
 *
 * @param agenda null before somebody has written it
 * @param invitation null before somebody has written it
 */
public record OpenedVisit(
        Stored<Visit> stored,
        String topic,
        @Nullable String agenda,
        @Nullable String invitation) {}
