package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.Pair.SeizedThing;
import se.medborgarlofte.property.domain.ProtectedIdentifier;

/** Brings things with the same identifier together; a pair found again, from either side, is still one match. */
@Component
class ProposeMatches {
    private final Clock clock;
    private final IdentifierMeetings meetings;
    private final AggregateStore<Match, MatchEvent> matches;

    ProposeMatches(Clock clock, IdentifierMeetings meetings, AggregateStore<Match, MatchEvent> matches) {
        this.clock = clock;
        this.meetings = meetings;
        this.matches = matches;
    }

    void of(OwnedThing owned, List<ProtectedIdentifier> identifiers) {
        for (ExactKey key : strongestFirst(identifiers)) {
            Pair.of(key.basis(), owned, meetings.meet(key, owned)).forEach(this::propose);
        }
    }

    void of(SeizedThing seized, List<ProtectedIdentifier> identifiers) {
        for (ExactKey key : strongestFirst(identifiers)) {
            Pair.of(key.basis(), meetings.meet(key, seized), seized).forEach(this::propose);
        }
    }

    private void propose(Pair pair) {
        String id = Ids.uuidV5("match:" + pair.name());
        if (matches.find(id).isEmpty() && created(id, pair)) {
            return;
        }
        matches.change(id, match -> match.foundAgain(pair));
    }

    private boolean created(String id, Pair pair) {
        try {
            matches.create(id, Match.propose(pair, clock.instant()));
            return true;
        } catch (DuplicateAggregateException foundMeanwhile) {
            return false;
        }
    }

    private static List<ExactKey> strongestFirst(List<ProtectedIdentifier> identifiers) {
        return identifiers.stream()
                .map(ProtectedIdentifier::exactKey)
                .flatMap(Optional::stream)
                .distinct()
                .sorted(Comparator.comparing(ExactKey::basis))
                .toList();
    }
}
