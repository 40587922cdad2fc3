package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Leads;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of promises in the words of the contract; what was promised is not among them. */
@Component
class PromiseEventWriter implements EventWriter<Promise, PromiseEvent>, Restater<Promise> {

    private final Leads leads;

    PromiseEventWriter(Leads leads) {
        this.leads = leads;
    }

    /** A promise's facts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String promiseId,
            String municipalityCode,
            String meetingNoteId,
            Party owner,
            String madeBy,
            LocalDate dueOn,
            PromiseState state,
            @Nullable Instant keptAt,
            @Nullable List<String> escalatedTo) {}

    @Override
    public OutgoingEvent write(String id, Promise promise, PromiseEvent event) {
        return event(
                switch (event) {
                    case PromiseEvent.PromiseMade it -> "promise-made";
                    case PromiseEvent.PromiseKept it -> "promise-kept";
                    case PromiseEvent.PromiseDue it -> "promise-due";
                    case PromiseEvent.PromiseOverdue it -> "promise-overdue";
                },
                id,
                promise,
                escalatedTo(promise, event));
    }

    @Override
    public OutgoingEvent restate(String id, Promise promise) {
        return event("promise-restated", id, promise, null);
    }

    private @Nullable List<String> escalatedTo(Promise promise, PromiseEvent event) {
        return event instanceof PromiseEvent.PromiseOverdue
                ? leads.of(promise.municipalityCode(), Set.of(promise.owner()))
                : null;
    }

    private static OutgoingEvent event(String type, String id, Promise it, @Nullable List<String> escalatedTo) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(
                        id,
                        it.municipalityCode(),
                        it.meetingNoteId(),
                        it.owner(),
                        it.madeBy(),
                        it.dueOn(),
                        it.state(),
                        it.keptAt(),
                        escalatedTo));
    }
}
