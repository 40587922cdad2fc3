package se.medborgarlofte.dialogue.application;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Keeps aggregates of one kind. */
public interface Keeping<S, E> {

    /** The aggregate with the id; an unknown id is refused. */
    Stored<S> load(String id);

    Optional<Stored<S>> find(String id);

    /** Creates one, or answers the one that the same command created before. */
    Stored<S> create(CommandKey key, Decision<S, E> decision);

    /** Creates one unless the id has one already. */
    void createOnce(String id, Decision<S, E> decision);

    /** Changes one that still has the revision the caller read. */
    Stored<S> change(String id, long revision, Function<S, Decision<S, E>> decide);

    /** Changes one whatever its revision is. */
    Stored<S> change(String id, Function<S, Decision<S, E>> decide);
}
