package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;

/** What the parties promise: a problem, its cause, what is done about it and how the effect is seen. */
public record PledgeContent(
        ConcernCategory problemCategory,
        Bilingual title,
        Bilingual text,
        String cause,
        List<Activity> activities,
        List<Indicator> indicators,
        LocalDate validUntil) {

    public PledgeContent {
        activities = List.copyOf(activities);
        indicators = List.copyOf(indicators);
        if (activities.isEmpty() || indicators.isEmpty()) {
            throw new IllegalArgumentException("A pledge has at least one activity and one indicator");
        }
    }
}
