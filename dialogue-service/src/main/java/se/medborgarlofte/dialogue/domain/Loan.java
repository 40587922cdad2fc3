package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.LoanEvent.LoanClosed;
import se.medborgarlofte.dialogue.domain.LoanEvent.LoanDueSoon;
import se.medborgarlofte.dialogue.domain.LoanEvent.LoanOverdue;
import se.medborgarlofte.dialogue.domain.LoanEvent.ThingLent;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A kit or lamp that was lent.
 *
 * @param label what is written on the thing, by which it is lent once at a time
 * @param borrower the contact person or inhabitant who has it
 * @param associationId the association it was lent to; null when it was lent to a person alone
 * @param closedAt when it came back or was given up; null until then
 */
public record Loan(
        String municipalityCode,
        LentThing thing,
        String label,
        String borrower,
        @Nullable String associationId,
        String lentBy,
        Instant lentAt,
        LocalDate dueOn,
        LoanState state,
        @Nullable Instant closedAt) {

    /** Lends something; it comes back on a later day. */
    public static Decision<Loan, LoanEvent> lend(Loan loan) {
        Refusal.DUE_IN_THE_PAST.when(!loan.dueOn.isAfter(Sweden.dayOf(loan.lentAt)));
        return Decision.of(loan, new ThingLent());
    }

    /** It came back, or nobody expects it any more; the same again changes nothing. */
    public Decision<Loan, LoanEvent> close(LoanState as, Instant now) {
        if (state == as) {
            return Decision.unchanged(this);
        }
        Refusal.LOAN_IS_CLOSED.when(state != LoanState.LENT);
        Loan closed = new Loan(municipalityCode, thing, label, borrower, associationId, lentBy, lentAt, dueOn, as, now);
        return Decision.of(closed, new LoanClosed());
    }

    /** It is due in a few days; nobody is reminded of what has come back. */
    public Decision<Loan, LoanEvent> remind() {
        return state == LoanState.LENT ? Decision.quiet(this, new LoanDueSoon()) : Decision.unchanged(this);
    }

    /** It should have come back. */
    public Decision<Loan, LoanEvent> overdue() {
        return state == LoanState.LENT ? Decision.quiet(this, new LoanOverdue()) : Decision.unchanged(this);
    }
}
