package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.AlertState;
import se.medborgarlofte.dialogue.domain.AreaAlert;
import se.medborgarlofte.dialogue.domain.MoreThanUsual;
import se.medborgarlofte.dialogue.domain.Sweden;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** More thefts than usual: an officer decides whether contact persons get a text to forward. */
@Service
public class DecideAreaAlert {

    private static final int MONTHS_BEFORE = 6;

    private final Access access;
    private final AreaAlerts alerts;
    private final TheftFigures thefts;
    private final SummarySettings settings;
    private final Clock clock;

    DecideAreaAlert(Access access, AreaAlerts alerts, TheftFigures thefts, SummarySettings settings, Clock clock) {
        this.access = access;
        this.alerts = alerts;
        this.thefts = thefts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Looks at a month of which figures have come and at those after it, whose usual they change. */
    public void lookAtMonthsFrom(String municipalityCode, YearMonth month) {
        for (int later = 0; later <= MONTHS_BEFORE; later++) {
            draftIfMoreThanUsual(municipalityCode, month.plusMonths(later));
        }
    }

    /** Drafts an alert for a month with more thefts than usual, once for each month; old months are no news. */
    private void draftIfMoreThanUsual(String municipalityCode, YearMonth month) {
        Optional<Integer> now = thefts.of(municipalityCode, month);
        boolean news = !month.isBefore(thisMonth().minusMonths(1)) && !month.isAfter(thisMonth());
        if (news && now.isPresent() && MoreThanUsual.in(now.get(), before(municipalityCode, month))) {
            alerts.createOnce(
                    Ids.uuidV5("area-alert:" + municipalityCode + ":" + month),
                    AreaAlert.draft(municipalityCode, month, now()));
        }
    }

    private List<Integer> before(String municipalityCode, YearMonth month) {
        List<Integer> before = new ArrayList<>();
        for (int months = 1; months <= MONTHS_BEFORE; months++) {
            thefts.of(municipalityCode, month.minusMonths(months)).ifPresent(before::add);
        }
        return before;
    }

    public Stored<AreaAlert> approve(Caller caller, String id, long revision) {
        require(DialogueOperation.DECIDE_ALERT, caller, id);
        Instant now = now();
        Instant expires = now.plus(settings.alertValidFor());
        return Refusals.asProblems(
                () -> alerts.change(id, revision, alert -> alert.approve(caller.personId(), now, expires)));
    }

    public Stored<AreaAlert> reject(Caller caller, String id, long revision) {
        require(DialogueOperation.DECIDE_ALERT, caller, id);
        return Refusals.asProblems(() -> alerts.change(id, revision, alert -> alert.reject(caller.personId(), now())));
    }

    public Stored<AreaAlert> read(Caller caller, String id) {
        return require(DialogueOperation.READ_ALERT, caller, id);
    }

    public Found<Stored<AreaAlert>> list(
            Caller caller, String municipalityCode, @Nullable AlertState state, Range range) {
        boolean all = access.allows(DialogueOperation.DECIDE_ALERT, caller, Resource.in(municipalityCode));
        access.require(DialogueOperation.READ_ALERT, caller, Resource.in(municipalityCode));
        return alerts.search(municipalityCode, all ? state : AlertState.APPROVED, range);
    }

    /** Whether the text may be forwarded now. */
    public boolean mayBeForwarded(AreaAlert alert) {
        return alert.mayBeForwarded(clock.instant());
    }

    private Stored<AreaAlert> require(DialogueOperation operation, Caller caller, String id) {
        Stored<AreaAlert> alert = alerts.load(id);
        boolean out = alert.state().state() == AlertState.APPROVED;
        access.require(
                out || operation == DialogueOperation.DECIDE_ALERT ? operation : DialogueOperation.DECIDE_ALERT,
                caller,
                Resource.in(alert.state().municipalityCode()));
        return alert;
    }

    private YearMonth thisMonth() {
        return YearMonth.from(Sweden.dayOf(clock.instant()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
