package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;

/** A match has been confirmed: makes sure that its seized thing stays taken, should the process have died meanwhile. */
@Service
public class KeepSeizedItemClaimed {
    private final SeizedItemClaims claims;
    private final AggregateStore<Match, MatchEvent> matches;

    KeepSeizedItemClaimed(SeizedItemClaims claims, AggregateStore<Match, MatchEvent> matches) {
        this.claims = claims;
        this.matches = matches;
    }

    public void keep(String matchId) {
        Match match = matches.load(matchId).state();
        claims.claim(match.pair().seized().seizedItemId(), matchId);
        claims.keep(match.pair().seized().seizedItemId(), matchId);
    }
}
