package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.Claim;
import se.medborgarlofte.property.domain.ClaimState;
import se.medborgarlofte.property.domain.Confirmation;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.ReturnDecision;

/** Somebody who has not confirmed whose a thing is decides to whom it is returned. */
@Service
public class DecideReturn {

    private final Clock clock;
    private final CustodyBook book;
    private final RecordPayout payouts;
    private final AggregateStore<Match, MatchEvent> matches;

    DecideReturn(Clock clock, CustodyBook book, RecordPayout payouts, AggregateStore<Match, MatchEvent> matches) {
        this.clock = clock;
        this.book = book;
        this.payouts = payouts;
        this.matches = matches;
    }

    /** To the owner that a confirmed match names, or to the insurer who has paid for the thing. */
    public Stored<Custody> byMatch(Caller caller, String seizureId, long revision, String itemId, String matchId) {
        Match match = matches.find(matchId)
                .map(Stored::state)
                .filter(found -> found.state() == MatchState.CONFIRMED
                        && found.pair().seized().seizedItemId().equals(itemId))
                .orElseThrow(Refusal.NO_CONFIRMED_MATCH::asException);
        String owner = payouts.receiver(
                match.pair().owned().itemId(), match.pair().owned().ownerId());
        if (owner == null) {
            throw Refusal.OWNER_UNKNOWN.asException();
        }
        Set<String> confirmers =
                match.confirmations().stream().map(Confirmation::personId).collect(Collectors.toSet());
        return decide(caller, seizureId, revision, itemId, owner, matchId, confirmers);
    }

    /** To a claimant whose claim was accepted. */
    public Stored<Custody> byClaim(Caller caller, String seizureId, long revision, String itemId, String claimId) {
        Claim claim = book.load(seizureId)
                .state()
                .item(itemId)
                .flatMap(item -> item.claims().stream()
                        .filter(candidate -> candidate.claimId().equals(claimId))
                        .findFirst())
                .filter(candidate -> candidate.state() == ClaimState.ACCEPTED)
                .orElseThrow(Refusal.CLAIM_NOT_ACCEPTED::asException);
        Set<String> judge = claim.judgedBy() == null ? Set.of() : Set.of(claim.judgedBy());
        return decide(caller, seizureId, revision, itemId, claim.claimantId(), claimId, judge);
    }

    private Stored<Custody> decide(
            Caller caller,
            String seizureId,
            long revision,
            String itemId,
            String receiver,
            String basis,
            Set<String> confirmers) {
        ReturnDecision decision = new ReturnDecision(receiver, basis, caller.personId(), clock.instant());
        return book.change(
                caller,
                PropertyOperation.DECIDE_RETURN,
                CustodyBook.Change.of(seizureId, revision, "decide-return", itemId)
                        .with("basis", basis),
                custody -> custody.decideReturn(itemId, decision, confirmers));
    }
}
