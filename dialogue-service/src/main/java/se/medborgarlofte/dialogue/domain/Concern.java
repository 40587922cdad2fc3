package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernRaised;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernReceipted;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernRouted;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernSilent;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Something an inhabitant worries about, with every answer given to it: "you said – we did".
 *
 * @param state the furthest it has come
 * @param receipts in the order given; the last one is the newest
 * @param tellings evidence that receipts reached the person
 * @param responsible the authority that is to see to it
 * @param duplicateOf the concern that says the same; its answers are this one's too. Null when it stands alone
 * @param heardAt when the person last got a receipt
 */
public record Concern(
        RaisedConcern raised,
        ConcernState state,
        List<Receipt> receipts,
        List<Telling> tellings,
        Party responsible,
        @Nullable String duplicateOf,
        Instant heardAt) {

    public Concern {
        receipts = List.copyOf(receipts);
        tellings = List.copyOf(tellings);
    }

    /** Takes in a concern; its first receipt is given at once. */
    public static Decision<Concern, ConcernEvent> raise(RaisedConcern raised) {
        Refusal.DISTRICT_ELSEWHERE.when(raised.namesADistrictElsewhere());
        Receipt received = Receipt.received(raised.raisedAt());
        Concern concern = new Concern(
                raised,
                ConcernState.RAISED,
                List.of(received),
                List.of(),
                raised.category().usuallySeenToBy(),
                null,
                raised.raisedAt());
        return Decision.of(concern, new ConcernRaised(), new ConcernReceipted(received));
    }

    /** Gives a receipt, unless the same fact has one already. */
    public Decision<Concern, ConcernEvent> give(Receipt receipt) {
        if (receipts.stream().anyMatch(receipt::tellsTheSameAs)) {
            return Decision.unchanged(this);
        }
        ConcernState next = switch (receipt.kind()) {
            case REOPENED -> ConcernState.REOPENED;
            case RECEIVED, IN_PICTURE, IN_PLEDGE, ACTED_ON, DECLINED ->
                state.orFurther(receipt.kind().leadsTo());
        };
        return Decision.of(with(next, receipt), new ConcernReceipted(receipt));
    }

    /** Something was done about it. */
    public Decision<Concern, ConcernEvent> actOn(SealedText what, Instant now) {
        Refusal.CONCERN_HAS_ENDED.when(state == ConcernState.ACTED_ON || state == ConcernState.DECLINED);
        return give(Receipt.actedOn(what, now));
    }

    /** Nothing is done about it, for a reason that the person gets to know. */
    public Decision<Concern, ConcernEvent> decline(DeclineReason reason, SealedText why, Instant now) {
        Refusal.CONCERN_HAS_ENDED.when(!state.isWaiting());
        return give(Receipt.declined(reason, why, now));
    }

    /** Whoever raised it does not agree that it was acted on: it is open again. */
    public Decision<Concern, ConcernEvent> dispute(Instant now) {
        Refusal.NOTHING_TO_DISPUTE.when(state != ConcernState.ACTED_ON);
        return give(Receipt.reopened(now));
    }

    /** Another authority is to see to it. */
    public Decision<Concern, ConcernEvent> routeTo(Party party) {
        if (party == responsible) {
            return Decision.unchanged(this);
        }
        return Decision.of(
                new Concern(raised, state, receipts, tellings, party, duplicateOf, heardAt), new ConcernRouted());
    }

    /** It says the same as another concern. */
    public Decision<Concern, ConcernEvent> joinTo(String concernId, Concern other) {
        Refusal.DUPLICATE_ELSEWHERE.when(
                !other.raised.municipalityCode().equals(raised.municipalityCode()) || other.duplicateOf != null);
        if (concernId.equals(duplicateOf)) {
            return Decision.unchanged(this);
        }
        return Decision.of(new Concern(raised, state, receipts, tellings, responsible, concernId, heardAt));
    }

    /** Raises the alarm when nothing has come of it and nobody has heard anything since. */
    public Decision<Concern, ConcernEvent> alarmIfSilentSince(Instant lastHeard, int alarm) {
        return state.isWaiting() && !heardAt.isAfter(lastHeard)
                ? Decision.quiet(this, new ConcernSilent(alarm, heardAt))
                : Decision.unchanged(this);
    }

    /** Notes that a message about a receipt was handed over, unless that message is noted already. */
    public Decision<Concern, ConcernEvent> told(Telling telling) {
        if (tellings.stream().anyMatch(known -> known.messageId().equals(telling.messageId()))) {
            return Decision.unchanged(this);
        }
        return Decision.of(
                new Concern(raised, state, receipts, Lists.with(tellings, telling), responsible, duplicateOf, heardAt));
    }

    /** When the person was told of a receipt; empty when no message about it was handed over yet. */
    public Optional<Instant> toldAt(Receipt receipt) {
        // A message names the kind of receipt. Among several of a kind the oldest message belongs to the oldest
        // receipt, in whatever order the news of them came in.
        int rank = receipts.stream()
                .filter(other -> other.kind() == receipt.kind())
                .sorted(Receipt.OLDEST_FIRST)
                .toList()
                .indexOf(receipt);
        return tellings.stream()
                .filter(telling -> telling.about() == receipt.kind())
                .sorted(Telling.OLDEST_FIRST)
                .skip(Math.max(rank, 0))
                .findFirst()
                .map(Telling::at);
    }

    public boolean raisedBy(String personId) {
        return raised.raisedBy().equals(personId);
    }

    private Concern with(ConcernState next, Receipt receipt) {
        Instant heard = receipt.at().isAfter(heardAt) ? receipt.at() : heardAt;
        return new Concern(raised, next, Lists.with(receipts, receipt), tellings, responsible, duplicateOf, heard);
    }
}
