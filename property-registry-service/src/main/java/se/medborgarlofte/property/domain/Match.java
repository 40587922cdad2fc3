package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * The claim that a seized thing is an owner's thing, and what people decided about it. Two different people must
 * confirm it; one can refuse it.
 */
public record Match(
        Pair pair,
        MatchState state,
        List<Confirmation> confirmations,
        @Nullable MatchRefused refused,
        Instant proposedAt,
        @Nullable Instant ownerToldAt) {
    private static final int PEOPLE_NEEDED = 2;

    public Match {
        confirmations = List.copyOf(confirmations);
    }

    public static Decision<Match, MatchEvent> propose(Pair pair, Instant now) {
        return Decision.of(new Match(pair, MatchState.PROPOSED, List.of(), null, now, null), MatchEvent.PROPOSED);
    }

    /**
     * Found again, from the other side or because a registered thing has been reported stolen since: what it adds is
     * kept, and the order in which things were found makes no difference.
     */
    public Decision<Match, MatchEvent> foundAgain(Pair again) {
        Pair joined = pair.joinedWith(again);
        return joined.equals(pair)
                ? Decision.unchanged(this)
                : Decision.of(
                        new Match(joined, state, confirmations, refused, proposedAt, ownerToldAt), MatchEvent.JOINED);
    }

    public Decision<Match, MatchEvent> confirm(String personId, Instant now) {
        requireUndecided();
        requireOutsider(personId);
        if (confirmations.stream().anyMatch(earlier -> earlier.personId().equals(personId))) {
            throw Refusal.SAME_PERSON_TWICE.asException();
        }
        List<Confirmation> all = new ArrayList<>(confirmations);
        all.add(new Confirmation(personId, now));
        return all.size() < PEOPLE_NEEDED
                ? Decision.of(withConfirmations(all, MatchState.PROPOSED))
                : Decision.of(withConfirmations(all, MatchState.CONFIRMED), MatchEvent.CONFIRMED);
    }

    public Decision<Match, MatchEvent> refuse(MatchRefused refusal) {
        requireUndecided();
        requireOutsider(refusal.personId());
        return Decision.of(
                new Match(pair, MatchState.REFUSED, confirmations, refusal, proposedAt, ownerToldAt),
                MatchEvent.REFUSED);
    }

    /** The mail system has taken the message to the owner; told once is told. */
    public Decision<Match, MatchEvent> ownerTold(Instant at) {
        if (state != MatchState.CONFIRMED || ownerToldAt != null) {
            return Decision.unchanged(this);
        }
        return Decision.of(new Match(pair, state, confirmations, refused, proposedAt, at), MatchEvent.OWNER_TOLD);
    }

    /** Which confirmation comes next. */
    public Step nextStep() {
        return confirmations.isEmpty() ? Step.FIRST : Step.SECOND;
    }

    /** When the second person confirmed. */
    public @Nullable Instant confirmedAt() {
        return state == MatchState.CONFIRMED ? confirmations.getLast().at() : null;
    }

    /** The two steps of a confirmation, which different roles may take. */
    public enum Step {
        FIRST,
        SECOND
    }

    private void requireUndecided() {
        switch (state) {
            case PROPOSED -> {}
            case CONFIRMED -> throw Refusal.MATCH_ALREADY_CONFIRMED.asException();
            case REFUSED -> throw Refusal.MATCH_ALREADY_REFUSED.asException();
        }
    }

    /** Nobody decides whether a seized thing is their own. */
    private void requireOutsider(String personId) {
        if (personId.equals(pair.owned().ownerId())) {
            throw Refusal.OWN_MATTER.asException();
        }
    }

    private Match withConfirmations(List<Confirmation> all, MatchState now) {
        return new Match(pair, now, all, refused, proposedAt, ownerToldAt);
    }
}
