package se.medborgarlofte.dialogue.application;

import com.mongodb.MongoException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

/** Lends kits and lamps, each to one borrower at a time, and takes them back. */
@Service
public class LendThing {

    private static final Duration UNTIL_SAVED = Duration.ofMinutes(2);

    private final Access access;
    private final Loans loans;
    private final Reservations reservations;
    private final Clock clock;

    LendThing(Access access, Loans loans, Reservations reservations, Clock clock) {
        this.access = access;
        this.loans = loans;
        this.reservations = reservations;
        this.clock = clock;
    }

    /** A loan as somebody enters it. */
    public record NewLoan(
            String municipalityCode,
            LentThing thing,
            String label,
            String borrower,
            @Nullable String associationId,
            LocalDate dueOn) {}

    public Stored<Loan> lend(Caller caller, CommandKey key, NewLoan loan) {
        access.require(DialogueOperation.LEND, caller, Resource.in(loan.municipalityCode()));
        PersonalDataCheck.require("/label", loan.label());
        if (loans.find(key.id()).isPresent()) {
            // The same command again: its day may have passed, and the thing may be with somebody else by now.
            return loans.create(key, Decision.unchanged(lent(caller, loan)));
        }
        List<String> thing = List.of(StandingLoans.key(loan.municipalityCode(), loan.thing(), loan.label()));
        try {
            reservations.reserve(thing, key.id(), UNTIL_SAVED);
        } catch (AlreadyReservedException e) {
            throw Problem.of(DialogueProblem.ALREADY_LENT);
        }
        Stored<Loan> lent = saveOrFree(thing, key.id(), () -> create(caller, key, loan));
        reservations.confirm(thing, key.id());
        return lent;
    }

    private Stored<Loan> create(Caller caller, CommandKey key, NewLoan loan) {
        return Refusals.asProblems(() -> loans.create(key, Loan.lend(lent(caller, loan))));
    }

    private Stored<Loan> saveOrFree(List<String> thing, String loanId, Supplier<Stored<Loan>> save) {
        try {
            return save.get();
        } catch (MongoException e) {
            // The save may have happened: the reservation stays until it runs out and is settled.
            throw e;
        } catch (RuntimeException e) {
            reservations.release(thing, loanId);
            throw e;
        }
    }

    public Stored<Loan> close(Caller caller, String id, long revision, LoanState as) {
        Loan loan = loans.load(id).state();
        access.require(DialogueOperation.LEND, caller, Resource.in(loan.municipalityCode()));
        Stored<Loan> closed = Refusals.asProblems(() -> loans.change(id, revision, it -> it.close(as, now())));
        reservations.release(List.of(StandingLoans.key(loan.municipalityCode(), loan.thing(), loan.label())), id);
        return closed;
    }

    public Stored<Loan> read(Caller caller, String id) {
        Stored<Loan> loan = loans.load(id);
        access.require(
                DialogueOperation.READ_LOAN,
                caller,
                Resource.in(loan.state().municipalityCode())
                        .ownedBy(loan.state().borrower()));
        return loan;
    }

    public Found<Stored<Loan>> list(Caller caller, Scope scope, @Nullable LoanState state, Range range) {
        access.require(
                switch (scope) {
                    case Scope.Own own -> DialogueOperation.LIST_OWN_LOANS;
                    case Scope.InMunicipality in -> DialogueOperation.LIST_LOANS;
                },
                caller,
                scope.resource());
        return loans.search(scope, state, range);
    }

    private Loan lent(Caller caller, NewLoan loan) {
        return new Loan(
                loan.municipalityCode(),
                loan.thing(),
                loan.label().strip(),
                loan.borrower(),
                loan.associationId(),
                caller.personId(),
                now(),
                loan.dueOn(),
                LoanState.LENT,
                null);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
