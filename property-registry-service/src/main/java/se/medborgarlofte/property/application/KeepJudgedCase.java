package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Something has happened to a match: while it is open the pair is measured, since afterwards its things no longer take
 * part; once it is decided the decision is kept with it.
 */
@Service
public class KeepJudgedCase {
    private final Ranker ranker;
    private final JudgedCases cases;
    private final AggregateStore<Match, MatchEvent> matches;

    KeepJudgedCase(Ranker ranker, JudgedCases cases, AggregateStore<Match, MatchEvent> matches) {
        this.ranker = ranker;
        this.cases = cases;
        this.matches = matches;
    }

    /**
     * Keeps the case as the match is now.
     *
     * @throws NotCurrentException when this instance has not yet seen both things
     */
    public void keep(String matchId) {
        Match match = matches.load(matchId).state();
        Pair pair = match.pair();
        String reportId = pair.owned().reportId();
        if (!cases.has(matchId) && match.open() && reportId != null) {
            ranker.awaitCurrent();
            cases.measure(
                    matchId,
                    ThingRef.stolen(reportId, pair.owned().itemId()),
                    ThingRef.seized(pair.seized().seizureId(), pair.seized().seizedItemId()));
        }
        cases.judge(matchId, match.judgement());
    }
}
