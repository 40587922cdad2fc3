package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Shows the promises made at meetings, and notes when one has been kept. */
@Service
public class KeepPromise {

    private final Access access;
    private final Promises promises;
    private final FreeTexts texts;
    private final Clock clock;

    KeepPromise(Access access, Promises promises, FreeTexts texts, Clock clock) {
        this.access = access;
        this.promises = promises;
        this.texts = texts;
        this.clock = clock;
    }

    public Opened<Promise> read(Caller caller, String id) {
        return opened(require(DialogueOperation.READ_PROMISE, caller, id));
    }

    public Found<Opened<Promise>> list(
            Caller caller, String municipalityCode, @Nullable PromiseState state, Range range) {
        access.require(DialogueOperation.LIST_PROMISES, caller, Resource.in(municipalityCode));
        Found<Stored<Promise>> found = promises.search(municipalityCode, state, range);
        return new Found<>(found.items().stream().map(this::opened).toList(), found.total());
    }

    public Stored<Promise> keep(Caller caller, String id, long revision) {
        require(DialogueOperation.KEEP_PROMISE, caller, id);
        return promises.change(
                id,
                revision,
                promise -> promise.keep(caller.personId(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    private Stored<Promise> require(DialogueOperation operation, Caller caller, String id) {
        Stored<Promise> promise = promises.load(id);
        access.require(
                operation,
                caller,
                Resource.in(promise.state().municipalityCode())
                        .ownedBy(promise.state().madeBy()));
        return promise;
    }

    private Opened<Promise> opened(Stored<Promise> promise) {
        return new Opened<>(
                promise,
                texts.open(FreeText.PROMISE_TEXT, promise.id(), promise.state().text()));
    }
}
