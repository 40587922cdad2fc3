package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernRaised;
import se.medborgarlofte.dialogue.domain.ConcernEvent.ConcernReceipted;
import se.medborgarlofte.eventing.store.Decision;

/**
 * Something an inhabitant worries about, with every answer given to it: "you said – we did".
 *
 * @param state the furthest it has come
 * @param receipts in the order given; the last one is the newest
 * @param tellings evidence that receipts reached the person
 */
public record Concern(RaisedConcern raised, ConcernState state, List<Receipt> receipts, List<Telling> tellings) {

    public Concern {
        receipts = List.copyOf(receipts);
        tellings = List.copyOf(tellings);
    }

    /** Takes in a concern; its first receipt is given at once. */
    public static Decision<Concern, ConcernEvent> raise(RaisedConcern raised) {
        Refusal.DISTRICT_ELSEWHERE.when(raised.namesADistrictElsewhere());
        Receipt received = Receipt.received(raised.raisedAt());
        Concern concern = new Concern(raised, ConcernState.RAISED, List.of(received), List.of());
        return Decision.of(concern, new ConcernRaised(), new ConcernReceipted(received));
    }

    /** Gives a receipt, unless the same fact has one already. */
    public Decision<Concern, ConcernEvent> give(Receipt receipt) {
        if (receipts.stream().anyMatch(receipt::tellsTheSameAs)) {
            return Decision.unchanged(this);
        }
        ConcernState furthest = state.orFurther(receipt.kind().leadsTo());
        Concern next = new Concern(raised, furthest, Lists.with(receipts, receipt), tellings);
        return Decision.of(next, new ConcernReceipted(receipt));
    }

    /** Notes that a message about a receipt was handed over, unless that message is noted already. */
    public Decision<Concern, ConcernEvent> told(Telling telling) {
        if (tellings.stream().anyMatch(known -> known.messageId().equals(telling.messageId()))) {
            return Decision.unchanged(this);
        }
        return Decision.of(new Concern(raised, state, receipts, Lists.with(tellings, telling)));
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
}
