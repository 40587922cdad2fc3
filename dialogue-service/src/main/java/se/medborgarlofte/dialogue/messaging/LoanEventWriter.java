package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanEvent;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of lent things in the words of the contract. */
@Component
class LoanEventWriter implements EventWriter<Loan, LoanEvent>, Restater<Loan> {

    /** A loan's facts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String loanId,
            String municipalityCode,
            LentThing thing,
            String borrower,
            @Nullable String associationId,
            String lentBy,
            LocalDate dueOn,
            LoanState state) {}

    @Override
    public OutgoingEvent write(String id, Loan loan, LoanEvent event) {
        return event(
                switch (event) {
                    case LoanEvent.ThingLent it -> "loan-made";
                    case LoanEvent.LoanDueSoon it -> "loan-due-soon";
                    case LoanEvent.LoanOverdue it -> "loan-overdue";
                    case LoanEvent.LoanClosed it -> "loan-closed";
                },
                id,
                loan);
    }

    @Override
    public OutgoingEvent restate(String id, Loan loan) {
        return event("loan-restated", id, loan);
    }

    private static OutgoingEvent event(String type, String id, Loan it) {
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(
                        id,
                        it.municipalityCode(),
                        it.thing(),
                        it.borrower(),
                        it.associationId(),
                        it.lentBy(),
                        it.dueOn(),
                        it.state()));
    }
}
