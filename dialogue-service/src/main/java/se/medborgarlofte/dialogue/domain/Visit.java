package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmed;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitConfirmedByParty;
import se.medborgarlofte.dialogue.domain.VisitEvent.VisitRequested;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A visit to an association: at least one person with a mandate comes from each authority.
 *
 * @param confirmations at most one for each authority
 * @param invitationSequence the number of the calendar invitation; 0 is the first
 */
public record Visit(VisitRequest request, VisitState state, List<Confirmation> confirmations, int invitationSequence) {

    public Visit {
        confirmations = List.copyOf(confirmations);
    }

    /** Takes in a request. */
    public static Decision<Visit, VisitEvent> request(VisitRequest request) {
        return Decision.of(new Visit(request, VisitState.REQUESTED, List.of(), 0), new VisitRequested());
    }

    /** An authority names the person who comes; when both have, the visit is confirmed. */
    public Decision<Visit, VisitEvent> confirm(Confirmation confirmation) {
        if (isConfirmedWith(confirmation.party(), confirmation.personId())) {
            return Decision.unchanged(this);
        }
        refuseUnlessOpenFor(confirmation.party(), confirmation.at());
        List<Confirmation> all = Lists.with(confirmations, confirmation);
        return all.size() == Party.values().length
                ? Decision.of(with(all, VisitState.CONFIRMED), new VisitConfirmedByParty(), new VisitConfirmed())
                : Decision.of(with(all, VisitState.PARTLY_CONFIRMED), new VisitConfirmedByParty());
    }

    /** Refuses when the authority has named somebody already, or when the visit has started. */
    public void refuseUnlessOpenFor(Party party, Instant now) {
        Refusal.CONFIRMED_BY_ANOTHER.when(confirmationOf(party).isPresent());
        Refusal.VISIT_HAS_STARTED.when(request.time().hasStarted(now));
    }

    /** Whether the authority has named exactly this person. */
    public boolean isConfirmedWith(Party party, String personId) {
        return confirmationOf(party)
                .filter(it -> it.personId().equals(personId))
                .isPresent();
    }

    public Optional<Confirmation> confirmationOf(Party party) {
        return confirmations.stream().filter(it -> it.party() == party).findFirst();
    }

    private Visit with(List<Confirmation> newConfirmations, VisitState newState) {
        return new Visit(request, newState, newConfirmations, invitationSequence);
    }
}
