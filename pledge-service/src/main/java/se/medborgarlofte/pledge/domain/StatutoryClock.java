package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the law and the agreement want of a municipality and its police, and how each of it stands on a day. */
public final class StatutoryClock {

    /** How long before a day somebody is told that it comes near. */
    private static final int MONTHS_AHEAD = 3;

    /** How long after a day it goes to those above. */
    private static final int MONTHS_TO_ESCALATION = 3;

    private final LocalDate today;

    /** The clock on a day. */
    public StatutoryClock(LocalDate today) {
        this.today = today;
    }

    /** One duty. */
    public record Duty(
            Kind kind,
            State state,
            @Nullable LocalDate dueOn,
            @Nullable String subject,
            Escalation tell) {

        /** What is wanted. */
        public enum Kind {
            /** A situation picture, reviewed at least every second year. */
            PICTURE_REVIEW,
            /** A plan that builds on the newest picture. */
            ACTION_PLAN,
            /** A signed cooperation agreement that holds. */
            COOPERATION_AGREEMENT,
            /** A pledge whose time is over is followed up. */
            PLEDGE_FOLLOW_UP
        }

        /** How it stands. */
        public enum State {
            MET,
            DUE_SOON,
            OVERDUE,
            MISSING
        }
    }

    /** Who is to be told. */
    public enum Escalation {
        NOBODY,
        COORDINATOR,
        BOARD_AND_CHIEF
    }

    /** The review of the newest approved picture. */
    public Duty pictureReview(@Nullable String pictureId, @Nullable LocalDate reviewDueOn) {
        return duty(Duty.Kind.PICTURE_REVIEW, pictureId, reviewDueOn);
    }

    /** The plan, which must stand on the newest approved picture. */
    public Duty actionPlan(@Nullable String planId, boolean standsOnNewest) {
        if (planId == null) {
            return new Duty(Duty.Kind.ACTION_PLAN, Duty.State.MISSING, null, null, Escalation.COORDINATOR);
        }
        return standsOnNewest
                ? new Duty(Duty.Kind.ACTION_PLAN, Duty.State.MET, null, planId, Escalation.NOBODY)
                : new Duty(Duty.Kind.ACTION_PLAN, Duty.State.DUE_SOON, null, planId, Escalation.COORDINATOR);
    }

    /** The agreement, which ends some day. */
    public Duty agreement(@Nullable String agreementId, @Nullable LocalDate validTo) {
        return duty(Duty.Kind.COOPERATION_AGREEMENT, agreementId, validTo);
    }

    /** The follow-up of a pledge, from the day after its last one. */
    public Duty followUp(String pledgeId, LocalDate validUntil) {
        return duty(Duty.Kind.PLEDGE_FOLLOW_UP, pledgeId, validUntil);
    }

    private Duty duty(Duty.Kind kind, @Nullable String subject, @Nullable LocalDate dueOn) {
        if (subject == null || dueOn == null) {
            return new Duty(kind, Duty.State.MISSING, null, null, Escalation.COORDINATOR);
        }
        if (today.isAfter(dueOn)) {
            boolean forLong = today.isAfter(dueOn.plusMonths(MONTHS_TO_ESCALATION));
            return new Duty(
                    kind,
                    Duty.State.OVERDUE,
                    dueOn,
                    subject,
                    forLong ? Escalation.BOARD_AND_CHIEF : Escalation.COORDINATOR);
        }
        boolean soon = today.isAfter(dueOn.minusMonths(MONTHS_AHEAD));
        return new Duty(
                kind,
                soon ? Duty.State.DUE_SOON : Duty.State.MET,
                dueOn,
                subject,
                soon ? Escalation.COORDINATOR : Escalation.NOBODY);
    }
}
