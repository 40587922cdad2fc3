package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Why a command is refused, with what the caller needs to know to do better. */
public sealed interface Refusal {

    /** An approved picture never changes; a new version can be opened from it. */
    record PictureIsApproved() implements Refusal {}

    /** Only an approved picture can carry a pledge or a next version. */
    record PictureIsNotApproved() implements Refusal {}

    /** A picture is not complete without its three statutory parts. */
    record PartsAreMissing(List<StatutoryPart> parts) implements Refusal {}

    /** Whoever wrote last does not approve: two people see every picture. */
    record ApproverWroteLast() implements Refusal {}

    /** A pledge answers a problem that the picture shows. */
    record ProblemIsNotInPicture(ConcernCategory wanted, List<ConcernCategory> inPicture) implements Refusal {}

    /** The pledge's state does not allow the step. */
    record StepNotAllowed(PledgeStep step, PledgeState state, Set<PledgeStep> allowed) implements Refusal {}

    /** The content agreed to is not the content as it stands. */
    record ContentHasChanged(String currentHash) implements Refusal {}

    /** One person cannot speak for both parties. */
    record SamePersonForBothParties() implements Refusal {}

    /** A decision is recorded after the meeting, not before. */
    record DecisionLiesAhead(LocalDate decidedOn, LocalDate today) implements Refusal {}

    /** A pledge takes effect no earlier than the board's decision. */
    record EffectiveBeforeDecision(LocalDate effectiveFrom, LocalDate decidedOn) implements Refusal {}

    /** A pledge that takes effect after its last day would never be in force. */
    record EffectiveAfterLastDay(LocalDate effectiveFrom, LocalDate validUntil) implements Refusal {}

    /** The effective date has not come. */
    record NotYetEffective(LocalDate effectiveFrom, LocalDate today) implements Refusal {}

    /** One change of a pledge in force at a time. */
    record AnotherAmendmentIsPending(Amendment.Kind pending) implements Refusal {}

    /** An erratum mends texts; whatever else changes is a revision. */
    record ErratumChangesMoreThanTexts() implements Refusal {}

    /** An extension ends later than the pledge does. */
    record DoesNotExtend(LocalDate asked, LocalDate validUntil) implements Refusal {}

    /** The pledge's last day is not over. */
    record NotYetDue(LocalDate validUntil, LocalDate today) implements Refusal {}

    /** Only the party that left can come back. */
    record OnlyTheOneThatLeftReturns(Party left) implements Refusal {}

    /** Whoever has left a pledge leaves it no second time. */
    record HasLeftAlready(Party party) implements Refusal {}

    /** Fulfilled is what the evidence shows to be done. */
    record ActivitiesAreNotDone(List<String> activityKeys) implements Refusal {}

    /** A replaced pledge names the one that takes its place. */
    record ReplacementIsMissing() implements Refusal {}

    /** The evidence belongs to no activity of the pledge. */
    record NoSuchActivity(String activityKey) implements Refusal {}

    /** The evidence is of a day that has not come. */
    record EvidenceLiesAhead(LocalDate on, LocalDate today) implements Refusal {}

    /** A pledge keeps so much evidence and no more. */
    record TooMuchEvidence(int most) implements Refusal {}

    /** The agreement lets no more pledges be in force at a time. */
    record TooManyInForce(int most) implements Refusal {}

    /** The agreement lets no pledge last so long. */
    record LastsTooLong(LocalDate validUntil, LocalDate latest) implements Refusal {}

    /** A decided plan does not change; the next picture gets the next plan. */
    record PlanIsDecided() implements Refusal {}
}
