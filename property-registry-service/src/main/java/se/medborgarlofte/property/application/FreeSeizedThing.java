package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;

/** A match has been reversed: the seized thing may be somebody else's. */
@Service
public class FreeSeizedThing {
    private final SeizedItemClaims claims;
    private final AggregateStore<Match, MatchEvent> matches;

    FreeSeizedThing(SeizedItemClaims claims, AggregateStore<Match, MatchEvent> matches) {
        this.claims = claims;
        this.matches = matches;
    }

    public void free(String matchId) {
        matches.find(matchId)
                .filter(match -> match.state().state() == MatchState.REVERSED)
                .ifPresent(match -> claims.release(match.state().pair().seized().seizedItemId(), matchId));
    }
}
