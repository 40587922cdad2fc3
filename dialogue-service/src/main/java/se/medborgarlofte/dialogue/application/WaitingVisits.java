package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.AreaNeed;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitState;
import se.medborgarlofte.dialogue.domain.WaitingList;
import se.medborgarlofte.dialogue.domain.WaitingVisit;
import se.medborgarlofte.eventing.store.Stored;

/** Puts the visits of a municipality that wait for somebody to be free in a fair order. */
@Component
class WaitingVisits {

    private final Visits visits;
    private final Associations associations;
    private final Records records;
    private final VisitSettings settings;
    private final Clock clock;

    WaitingVisits(Visits visits, Associations associations, Records records, VisitSettings settings, Clock clock) {
        this.visits = visits;
        this.associations = associations;
        this.records = records;
        this.settings = settings;
        this.clock = clock;
    }

    /** The next first. */
    List<WaitingList.Place> in(String municipalityCode) {
        Instant now = clock.instant();
        List<WaitingVisit> waiting = visits.waiting(municipalityCode).stream()
                .filter(visit -> visit.state().needsAProposal(now))
                .map(this::waiting)
                .toList();
        return waiting.isEmpty() ? List.of() : WaitingList.order(waiting, needs(municipalityCode, now), now);
    }

    private WaitingVisit waiting(Stored<Visit> visit) {
        var request = visit.state().request();
        return new WaitingVisit(visit.id(), area(visit.state()), request.kind(), request.requestedAt());
    }

    private String area(Visit visit) {
        return Optional.ofNullable(visit.request().associationId())
                .flatMap(associations::find)
                .map(association -> association.state().districtCode())
                .filter(Objects::nonNull)
                .orElse(visit.request().municipalityCode());
    }

    private Map<String, AreaNeed> needs(String municipalityCode, Instant now) {
        Map<String, Integer> concerns = concerns(municipalityCode, lately(settings.needFromConcerns(), now));
        Map<String, Integer> held = held(municipalityCode, lately(settings.needFromVisits(), now));
        Map<String, AreaNeed> needs = new HashMap<>();
        concerns.forEach((area, count) -> needs.put(area, new AreaNeed(count, held.getOrDefault(area, 0))));
        held.forEach((area, count) -> needs.putIfAbsent(area, new AreaNeed(0, count)));
        return needs;
    }

    private Map<String, Integer> concerns(String municipalityCode, TimeSpan period) {
        Map<String, Integer> counts = new HashMap<>();
        records.concernsIn(municipalityCode, period)
                .forEach(concern -> counts.merge(
                        Objects.requireNonNullElse(concern.state().raised().districtCode(), municipalityCode),
                        1,
                        Integer::sum));
        return counts;
    }

    private Map<String, Integer> held(String municipalityCode, TimeSpan period) {
        Map<String, Integer> counts = new HashMap<>();
        records.visitsIn(municipalityCode, period).stream()
                .map(Stored::state)
                .filter(visit -> visit.state() == VisitState.HELD || visit.state() == VisitState.CONFIRMED)
                .forEach(visit -> counts.merge(area(visit), 1, Integer::sum));
        return counts;
    }

    /** What is planned counts as well as what was held. */
    private static TimeSpan lately(Duration back, Instant now) {
        return new TimeSpan(now.minus(back), now.plus(back));
    }
}
