package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.Collection;

/**
 * How far an activity has come, derived from its evidence and from nothing else.
 *
 * @param done how many times it was done by the evidence
 * @param planned how many times it was to be done
 */
public record ActivityProgress(String activityKey, int done, int planned, State state) {

    /** Where it is. */
    public enum State {
        NOT_STARTED,
        UNDER_WAY,
        /** Its time is over and not everything planned was done. */
        OVERDUE,
        DONE
    }

    static ActivityProgress of(Activity activity, Collection<Evidence> evidence, LocalDate today) {
        int done = evidence.stream()
                .filter(each -> each.activityKey().equals(activity.key()))
                .mapToInt(Evidence::count)
                .sum();
        return new ActivityProgress(activity.key(), done, activity.planned(), state(activity, done, today));
    }

    /** Done in whole percent, never more than 100. */
    public int percent() {
        return Math.min(100, done * 100 / planned);
    }

    private static State state(Activity activity, int done, LocalDate today) {
        if (done >= activity.planned()) {
            return State.DONE;
        }
        if (today.isAfter(activity.period().to())) {
            return State.OVERDUE;
        }
        return done == 0 ? State.NOT_STARTED : State.UNDER_WAY;
    }
}
