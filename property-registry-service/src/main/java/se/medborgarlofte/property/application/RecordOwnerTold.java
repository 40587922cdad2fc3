package se.medborgarlofte.property.application;

import java.time.Instant;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;

/** The message to the owner has left: evidence that they were told. */
@Service
public class RecordOwnerTold {
    private final AggregateStore<Match, MatchEvent> matches;

    RecordOwnerTold(AggregateStore<Match, MatchEvent> matches) {
        this.matches = matches;
    }

    public void record(String matchId, Instant handedOverAt) {
        if (matches.find(matchId).isEmpty()) {
            throw new NotYetKnownException(matchId);
        }
        matches.change(matchId, match -> match.ownerTold(handedOverAt));
    }
}
