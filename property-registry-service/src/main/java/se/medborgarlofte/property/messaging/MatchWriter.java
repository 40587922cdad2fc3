package se.medborgarlofte.property.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;

/** Tells what happens to matches. */
@Component
class MatchWriter implements EventWriter<Match, MatchEvent>, Restater<Match> {

    @Override
    public OutgoingEvent write(String matchId, Match match, MatchEvent event) {
        return switch (event) {
            case PROPOSED -> told("match-proposed", matchId, match);
            case JOINED -> restate(matchId, match);
            case DISPUTED -> told("match-disputed", matchId, match);
            case CONFIRMED -> told("match-confirmed", matchId, match);
            case REFUSED -> told("match-refused", matchId, match);
            case CLOSED -> told("match-closed", matchId, match);
            case REOPENED -> told("match-reopened", matchId, match);
            case REVERSED -> told("match-reversed", matchId, match);
            case OWNER_TOLD -> told("match-owner-told", matchId, match);
        };
    }

    @Override
    public OutgoingEvent restate(String matchId, Match match) {
        return told("match-restated", matchId, match);
    }

    private static OutgoingEvent told(String type, String matchId, Match match) {
        return new OutgoingEvent(type, DataClassification.RESTRICTED, MatchFacts.of(matchId, match));
    }
}
