package se.medborgarlofte.dialogue.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanEvent;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.Stored;

/** Everything that was lent. */
public interface Loans extends Keeping<Loan, LoanEvent> {

    /** The next due first; only in that state unless it is null. */
    Found<Stored<Loan>> search(Scope scope, @Nullable LoanState state, Range range);
}
