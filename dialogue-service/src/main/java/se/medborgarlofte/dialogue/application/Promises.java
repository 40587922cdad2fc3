package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.eventing.store.Stored;

/** All promises made at meetings. */
public interface Promises extends Keeping<Promise, PromiseEvent> {

    /** The next due first; only in that state unless it is null. */
    Found<Stored<Promise>> search(String municipalityCode, @Nullable PromiseState state, Range range);
}
