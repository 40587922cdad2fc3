package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.domain.StatutoryClock;

/** Writes the report to the council: what was promised, what was done, whether it worked, and what is missing. */
@Component
public final class WriteCouncilReport {

    private final SwedishCalendar calendar;
    private final ReadStatutoryClock clock;
    private final FollowTheThread thread;
    private final Pledges pledges;
    private final MeasureEffects measureEffects;
    private final ReferenceData reference;

    WriteCouncilReport(
            SwedishCalendar calendar,
            ReadStatutoryClock clock,
            FollowTheThread thread,
            Pledges pledges,
            MeasureEffects measureEffects,
            ReferenceData reference) {
        this.calendar = calendar;
        this.clock = clock;
        this.thread = thread;
        this.pledges = pledges;
        this.measureEffects = measureEffects;
        this.reference = reference;
    }

    /** Writes it; whoever may read the clock may read the report. */
    public CouncilReport write(Caller caller, String municipalityCode) {
        List<StatutoryClock.Duty> duties = clock.duties(caller, municipalityCode);
        LocalDate today = calendar.today();
        List<CouncilReport.PledgeOfReport> told = pledges.all(municipalityCode).stream()
                .filter(stored -> stored.state().stage().state().isPublic())
                .map(stored -> new CouncilReport.PledgeOfReport(
                        stored.id(), stored.state(), stored.state().progress(today), measureEffects.of(stored)))
                .toList();
        String name = reference
                .find(ReferenceKind.MUNICIPALITY + ":" + municipalityCode)
                .map(ReferenceEntry::nameSv)
                .orElse(municipalityCode);
        return new CouncilReport(municipalityCode, name, today, duties, told, thread.gaps(caller, municipalityCode));
    }
}
