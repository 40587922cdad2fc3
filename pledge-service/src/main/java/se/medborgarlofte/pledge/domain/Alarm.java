package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that those who work for an area owe, or a place where their chain from concern to outcome is broken.
 *
 * @param subject id of the picture, plan, agreement or pledge it is about; empty when it is that there is none
 * @param part the category or the activity within it; empty when it is about the whole
 * @param since the day it was, or is, to be done; absent when there never was one
 */
public record Alarm(
        Kind kind, String subject, String part, @Nullable LocalDate since, Urgency urgency) {

    /** What it is about: every duty of the statutory clock and every gap of the golden thread. */
    public enum Kind {
        PICTURE_REVIEW,
        ACTION_PLAN,
        COOPERATION_AGREEMENT,
        PLEDGE_FOLLOW_UP,
        PROBLEM_WITHOUT_MEASURE,
        MEASURE_WITHOUT_PROBLEM,
        ACTIVITY_WITHOUT_EVIDENCE,
        ACTIVITY_WITHOUT_INDICATOR,
        ACTIVITY_WITHOUT_SUCCESSOR,
        PLEDGE_WITHOUT_FOLLOW_UP
    }

    /** Who must hear of it. */
    public enum Urgency {
        /** The coordinator, before the day. */
        SOON,
        /** The coordinator, at once. */
        NOW,
        /** The board and the police chief: it was told, and nothing happened. */
        ABOVE
    }

    /** The alarm that a duty gives, if it does. */
    public static Optional<Alarm> of(StatutoryClock.Duty duty) {
        String subject = duty.subject() == null ? "" : duty.subject();
        Kind kind = kind(duty.kind());
        return switch (duty.tell()) {
            case NOBODY -> Optional.empty();
            case COORDINATOR -> Optional.of(new Alarm(kind, subject, "", duty.dueOn(), urgency(duty.state())));
            case BOARD_AND_CHIEF -> Optional.of(new Alarm(kind, subject, "", duty.dueOn(), Urgency.ABOVE));
        };
    }

    /** The alarm that a gap gives. */
    public static Alarm of(Gap gap) {
        return new Alarm(kind(gap.kind()), gap.subject(), gap.part(), gap.since(), Urgency.NOW);
    }

    /** Whether it is about the same thing as another, however urgent each is. */
    boolean sameAs(AreaWatch.Told told) {
        return kind == told.kind() && subject.equals(told.subject()) && part.equals(told.part());
    }

    Alarm with(Urgency other) {
        return new Alarm(kind, subject, part, since, other);
    }

    private static Urgency urgency(StatutoryClock.Duty.State state) {
        return switch (state) {
            case MET, DUE_SOON -> Urgency.SOON;
            case OVERDUE, MISSING -> Urgency.NOW;
        };
    }

    private static Kind kind(StatutoryClock.Duty.Kind duty) {
        return switch (duty) {
            case PICTURE_REVIEW -> Kind.PICTURE_REVIEW;
            case ACTION_PLAN -> Kind.ACTION_PLAN;
            case COOPERATION_AGREEMENT -> Kind.COOPERATION_AGREEMENT;
            case PLEDGE_FOLLOW_UP -> Kind.PLEDGE_FOLLOW_UP;
        };
    }

    private static Kind kind(Gap.Kind gap) {
        return switch (gap) {
            case PROBLEM_WITHOUT_MEASURE -> Kind.PROBLEM_WITHOUT_MEASURE;
            case MEASURE_WITHOUT_PROBLEM -> Kind.MEASURE_WITHOUT_PROBLEM;
            case ACTIVITY_WITHOUT_EVIDENCE -> Kind.ACTIVITY_WITHOUT_EVIDENCE;
            case ACTIVITY_WITHOUT_INDICATOR -> Kind.ACTIVITY_WITHOUT_INDICATOR;
            case ACTIVITY_WITHOUT_SUCCESSOR -> Kind.ACTIVITY_WITHOUT_SUCCESSOR;
            case PLEDGE_WITHOUT_FOLLOW_UP -> Kind.PLEDGE_WITHOUT_FOLLOW_UP;
        };
    }
}
