package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
            @Nullable Instant keptAt) {}

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
                promise);
    }

    @Override
    public OutgoingEvent restate(String id, Promise promise) {
        return event("promise-restated", id, promise);
    }

    private static OutgoingEvent event(String type, String id, Promise it) {
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
                        it.keptAt()));
    }
}
