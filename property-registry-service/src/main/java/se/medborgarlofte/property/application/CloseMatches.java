package se.medborgarlofte.property.application;

import java.time.Clock;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.property.domain.Closure;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.Pair.OwnedThing;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.Withdrawal;

/** Closes the matches of things that are no longer looked for, with the reason that was given. */
@Component
class CloseMatches {
    private final Clock clock;
    private final MatchLists lists;
    private final StolenThingStanding standing;
    private final AggregateStore<TheftReport, TheftReportEvent> reports;
    private final AggregateStore<Match, MatchEvent> matches;

    CloseMatches(
            Clock clock,
            MatchLists lists,
            StolenThingStanding standing,
            AggregateStore<TheftReport, TheftReportEvent> reports,
            AggregateStore<Match, MatchEvent> matches) {
        this.clock = clock;
        this.lists = lists;
        this.standing = standing;
        this.reports = reports;
        this.matches = matches;
    }

    /** Closes every match of a thing of the report. */
    void close(String reportId, TheftReport report, StolenItem item) {
        Closure closure = closure(report, item.itemId());
        lists.ofStolenThing(item.itemId(), reportId).forEach(id -> matches.change(id, match -> match.close(closure)));
    }

    void closeUnlessLookedFor(String matchId, OwnedThing owned) {
        String reportId = owned.reportId();
        if (reportId != null && !standing.lookedFor(owned)) {
            Closure closure = closure(reports.load(reportId).state(), owned.itemId());
            matches.change(matchId, match -> match.close(closure));
        }
    }

    /** A thing that was recovered before anybody withdrew it came back in a way that nobody told. */
    private Closure closure(TheftReport report, String itemId) {
        Withdrawal.Reason reason =
                report.withdrawal(itemId).map(Withdrawal::reason).orElse(Withdrawal.Reason.RECOVERED);
        return new Closure(reason, clock.instant());
    }
}
