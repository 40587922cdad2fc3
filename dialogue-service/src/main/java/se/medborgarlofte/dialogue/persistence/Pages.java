package se.medborgarlofte.dialogue.persistence;

import java.util.ArrayList;
import org.bson.Document;
import org.bson.conversions.Bson;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Reads a part of a list of aggregates. */
final class Pages {

    private Pages() {}

    static <S> Found<Stored<S>> find(AggregateStore<S, ?> store, Document filter, Bson order, Range range) {
        var items = store.documents()
                .find(filter)
                .sort(order)
                .skip(range.skip())
                .limit(range.limit())
                .map(store::read)
                .into(new ArrayList<>());
        return new Found<>(items, store.documents().countDocuments(filter));
    }
}
