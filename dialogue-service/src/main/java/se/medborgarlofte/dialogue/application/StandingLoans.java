package se.medborgarlofte.dialogue.application;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;

/** Tells whether a thing is lent whose loan was never made final: the service may have stopped just after saving it. */
@Component
class StandingLoans implements ReservationHolder {

    private static final String LOAN = "loan:";

    private final Loans loans;

    StandingLoans(Loans loans) {
        this.loans = loans;
    }

    /** The key under which a thing is lent to one at a time. */
    static String key(String municipalityCode, LentThing thing, String label) {
        return LOAN + municipalityCode + ":" + thing + ":" + label.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean answersFor(String key) {
        return key.startsWith(LOAN);
    }

    @Override
    public boolean stands(String key, String loanId) {
        return loans.find(loanId)
                .filter(loan -> loan.state().state() == LoanState.LENT)
                .isPresent();
    }
}
