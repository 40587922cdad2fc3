package se.medborgarlofte.dialogue.persistence;

import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.dialogue.application.Keeping;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;

/** Aggregates of one kind in MongoDB. */
abstract class MongoKeeping<S, E> implements Keeping<S, E> {

    final AggregateStore<S, E> store;

    MongoKeeping(AggregateStore<S, E> store) {
        this.store = store;
    }

    @Override
    public Stored<S> load(String id) {
        return store.load(id);
    }

    @Override
    public Optional<Stored<S>> find(String id) {
        return store.find(id);
    }

    @Override
    public Stored<S> create(CommandKey key, Decision<S, E> decision) {
        return store.create(key, decision).stored();
    }

    @Override
    public void createOnce(String id, Decision<S, E> decision) {
        if (store.find(id).isPresent()) {
            return;
        }
        try {
            store.create(id, decision);
        } catch (DuplicateAggregateException e) {
            // Somebody else did the same at the same time: what was asked for is done.
        }
    }

    @Override
    public Stored<S> change(String id, long revision, Function<S, Decision<S, E>> decide) {
        return store.change(id, revision, decide);
    }

    @Override
    public Stored<S> change(String id, Function<S, Decision<S, E>> decide) {
        return store.change(id, decide);
    }
}
