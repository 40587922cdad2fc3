package se.medborgarlofte.property.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.MatchState;

/** Whether the match that took a seized thing was confirmed: then it stays taken, whatever happened to the process. */
@Component
class ConfirmedMatches implements ReservationHolder {
    private static final String PREFIX = "seized-item:";

    private final AggregateStore<Match, MatchEvent> matches;

    ConfirmedMatches(AggregateStore<Match, MatchEvent> matches) {
        this.matches = matches;
    }

    static String key(String seizedItemId) {
        return PREFIX + seizedItemId;
    }

    @Override
    public boolean answersFor(String key) {
        return key.startsWith(PREFIX);
    }

    @Override
    public boolean stands(String key, String matchId) {
        return matches.find(matchId)
                .filter(match -> match.state().state() == MatchState.CONFIRMED)
                .isPresent();
    }
}
