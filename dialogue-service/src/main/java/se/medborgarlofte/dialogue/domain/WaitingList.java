package se.medborgarlofte.dialogue.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who gets the next time that is free. After something has happened before everything else. Then days of waiting times
 * the need of the area, where each visit that an area has had, or stands before in this list, makes its need smaller: no
 * area takes all the time because it asks most often, and nobody waits for ever, because waiting counts without end.
 */
public final class WaitingList {

    private WaitingList() {}

    /**
     * A place in the list.
     *
     * @param weight the need of its area when it was its turn
     */
    public record Place(WaitingVisit visit, double weight, Duration waited) {

        private double claim() {
            // A request of today counts as one of a day, so that need tells those of one day apart.
            return (1 + waited.toSeconds() / (double) Duration.ofDays(1).toSeconds()) * weight;
        }
    }

    private static final Comparator<Place> FIRST = Comparator.comparing(
                    (Place place) -> place.visit().kind() == VisitKind.INCIDENT, Comparator.reverseOrder())
            .thenComparing(Comparator.comparingDouble(Place::claim).reversed())
            .thenComparing(place -> place.visit().requestedAt())
            .thenComparing(place -> place.visit().visitId());

    /**
     * Puts those who wait in order, the next first.
     *
     * @param needs the need of each area; an area that is missing has none
     */
    public static List<Place> order(List<WaitingVisit> waiting, Map<String, AreaNeed> needs, Instant now) {
        List<WaitingVisit> left = new ArrayList<>(waiting);
        Map<String, AreaNeed> need = new HashMap<>(needs);
        List<Place> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Place next = left.stream()
                    .map(visit -> place(visit, need, now))
                    .min(FIRST)
                    .orElseThrow();
            left.remove(next.visit());
            need.merge(next.visit().area(), AreaNeed.NONE.afterAVisit(), (had, _) -> had.afterAVisit());
            order.add(next);
        }
        return order;
    }

    private static Place place(WaitingVisit visit, Map<String, AreaNeed> needs, Instant now) {
        Duration waited = Duration.between(visit.requestedAt(), now);
        return new Place(
                visit,
                needs.getOrDefault(visit.area(), AreaNeed.NONE).weight(),
                waited.isNegative() ? Duration.ZERO : waited);
    }
}
