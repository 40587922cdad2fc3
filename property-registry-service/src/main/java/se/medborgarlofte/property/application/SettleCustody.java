package se.medborgarlofte.property.application;

import java.time.Clock;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Outcome;

/** A clerk hands things out, records other outcomes, and closes the custody when none is left. */
@Service
public class SettleCustody {

    private final Clock clock;
    private final CustodyBook book;

    SettleCustody(Clock clock, CustodyBook book) {
        this.clock = clock;
        this.book = book;
    }

    public Stored<Custody> handOut(Caller caller, String seizureId, long revision, String itemId) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "hand-out", itemId),
                custody -> custody.handOut(itemId, clock.instant()));
    }

    public Stored<Custody> settle(Caller caller, String seizureId, long revision, String itemId, Outcome outcome) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "settle", itemId).with("outcome", outcome.name()),
                custody -> custody.settle(itemId, outcome, Custody.dayOf(clock.instant())));
    }

    public Stored<Custody> close(Caller caller, String seizureId, long revision) {
        return book.change(
                caller,
                PropertyOperation.KEEP_CUSTODY,
                CustodyBook.Change.of(seizureId, revision, "close", seizureId),
                custody -> custody.close(clock.instant()));
    }
}
