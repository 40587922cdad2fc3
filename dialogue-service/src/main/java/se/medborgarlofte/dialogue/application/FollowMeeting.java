package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.time.LocalTime;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.NotedPromise;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.eventing.work.WorkQueue;

/** What follows a meeting by itself: promises and loans are remembered on their day, and escalated after it. */
@Service
public class FollowMeeting {

    public static final String PROMISE_DUE = "promise-due";
    public static final String PROMISE_OVERDUE = "promise-overdue";
    public static final String LOAN_DUE_SOON = "loan-due-soon";
    public static final String LOAN_OVERDUE = "loan-overdue";

    /** The work's payload: the promise or loan. */
    public static final String ID = "id";

    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final MeetingNotes notes;
    private final Promises promises;
    private final Loans loans;
    private final WorkQueue work;
    private final MeetingSettings settings;

    FollowMeeting(MeetingNotes notes, Promises promises, Loans loans, WorkQueue work, MeetingSettings settings) {
        this.notes = notes;
        this.promises = promises;
        this.loans = loans;
        this.work = work;
        this.settings = settings;
    }

    /** Makes each promise of a note one of its own; doing it again changes nothing. */
    public void takePromises(String noteId) {
        MeetingNote note = notes.load(noteId).state();
        note.promises()
                .forEach(noted -> promises.createOnce(noted.promiseId(), Promise.make(made(noteId, note, noted))));
    }

    private static Promise made(String noteId, MeetingNote note, NotedPromise noted) {
        return new Promise(
                note.municipalityCode(),
                noteId,
                noted.text(),
                noted.owner(),
                note.recordedBy(),
                noted.dueOn(),
                note.heldAt(),
                PromiseState.OPEN,
                null,
                null);
    }

    public void planPromise(String id) {
        Instant day = Sweden.instant(promises.load(id).state().dueOn(), MORNING);
        schedule(PROMISE_DUE, id, day);
        schedule(PROMISE_OVERDUE, id, day.plus(settings.promiseEscalation()));
    }

    public void planLoan(String id) {
        Loan loan = loans.load(id).state();
        Instant day = Sweden.instant(loan.dueOn(), MORNING);
        schedule(LOAN_DUE_SOON, id, day.minus(settings.remindOfLoan()));
        schedule(LOAN_OVERDUE, id, Sweden.instant(loan.dueOn().plusDays(1), MORNING));
    }

    public void promiseDue(String id) {
        promises.change(id, Promise::remind);
    }

    public void promiseOverdue(String id) {
        promises.change(id, Promise::escalate);
    }

    public void loanDueSoon(String id) {
        loans.change(id, Loan::remind);
    }

    public void loanOverdue(String id) {
        loans.change(id, Loan::overdue);
    }

    private void schedule(String kind, String id, Instant at) {
        work.schedule(kind, id, at, new Document(ID, id));
    }
}
