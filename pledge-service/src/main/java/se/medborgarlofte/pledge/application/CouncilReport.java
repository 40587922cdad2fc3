package se.medborgarlofte.pledge.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.pledge.domain.ActivityProgress;
import se.medborgarlofte.pledge.domain.Effect;
import se.medborgarlofte.pledge.domain.Gap;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.StatutoryClock;

/**
 * What the council is told about a municipality's pledges.
 *
 * @param pledges every public one, the latest first
 * @param gaps where the chain from concern to outcome is broken
 */
public record CouncilReport(
        String municipalityCode,
        String municipality,
        LocalDate on,
        List<StatutoryClock.Duty> duties,
        List<PledgeOfReport> pledges,
        List<Gap> gaps) {

    /** A pledge with what was done and whether it worked. */
    public record PledgeOfReport(String id, Pledge pledge, List<ActivityProgress> progress, List<Effect> effects) {}

    /** The pledge that something is about, if it is one of these. */
    public Optional<Pledge> pledge(String id) {
        return pledges.stream()
                .filter(each -> each.id().equals(id))
                .map(PledgeOfReport::pledge)
                .findFirst();
    }
}
