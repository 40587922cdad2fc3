package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;
import static se.medborgarlofte.pledge.domain.Verdict.unchanged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be done with a pledge from the day it is in force. */
final class PledgeInForce {

    /** Two years of weekly evidence for a handful of activities; a document must not grow without end. */
    static final int MOST_EVIDENCE = 1_000;

    private final Pledge pledge;

    PledgeInForce(Pledge pledge) {
        this.pledge = pledge;
    }

    Verdict<Pledge, PledgeEvent> revise(PictureBasis basis, PledgeContent edited, Bilingual note) {
        if (pledge.amendment() != null && !(pledge.amendment() instanceof Amendment.Revision)) {
            return refused(
                    new Refusal.AnotherAmendmentIsPending(pledge.amendment().kind()));
        }
        Amendment.Revision proposed = Amendment.Revision.proposed(basis, edited, note);
        boolean nothingNew = pledge.amendment() == null
                ? ContentHash.of(basis, edited).equals(pledge.contentHash())
                : hash(proposed).equals(pledge.amendmentHash().orElse(""));
        return nothingNew ? unchanged(pledge) : propose(proposed);
    }

    Verdict<Pledge, PledgeEvent> correct(PledgeContent mended, Bilingual note) {
        if (!allows(PledgeStep.CORRECT)) {
            return impossible(PledgeStep.CORRECT);
        }
        return Texts.differOnlyIn(pledge.content(), mended)
                ? propose(new Amendment.Erratum(mended, note, Endorsements.NONE))
                : refused(new Refusal.ErratumChangesMoreThanTexts());
    }

    Verdict<Pledge, PledgeEvent> extend(LocalDate validUntil, Bilingual note) {
        if (!allows(PledgeStep.EXTEND)) {
            return impossible(PledgeStep.EXTEND);
        }
        LocalDate last = pledge.content().validUntil();
        return validUntil.isAfter(last)
                ? propose(new Amendment.Extension(validUntil, note, Endorsements.NONE))
                : refused(new Refusal.DoesNotExtend(validUntil, last));
    }

    Verdict<Pledge, PledgeEvent> conclude(Conclusion conclusion, LocalDate today) {
        if (!allows(PledgeStep.CONCLUDE)) {
            return impossible(PledgeStep.CONCLUDE);
        }
        return dishonest(conclusion, today)
                .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                .orElseGet(() -> propose(new Amendment.Closing(conclusion, Endorsements.NONE)));
    }

    private Optional<Refusal> dishonest(Conclusion conclusion, LocalDate today) {
        return switch (conclusion.result()) {
            case FULFILLED -> undone(today);
            case REPLACED ->
                conclusion.replacedBy() == null ? Optional.of(new Refusal.ReplacementIsMissing()) : Optional.empty();
            case PARTLY_FULFILLED, NOT_FULFILLED -> Optional.empty();
        };
    }

    private Optional<Refusal> undone(LocalDate today) {
        List<String> undone = pledge.progress(today).stream()
                .filter(progress -> progress.state() != ActivityProgress.State.DONE)
                .map(ActivityProgress::activityKey)
                .toList();
        return undone.isEmpty() ? Optional.empty() : Optional.of(new Refusal.ActivitiesAreNotDone(undone));
    }

    Verdict<Pledge, PledgeEvent> dropAmendment() {
        return allows(PledgeStep.DROP_AMENDMENT)
                ? accepted(pledge.amending(null), new PledgeEvent.AmendmentDropped())
                : pledge.notAllowed(PledgeStep.DROP_AMENDMENT);
    }

    /** Agrees to the proposed change, or signs it, whichever it waits for. */
    Verdict<Pledge, PledgeEvent> endorse(
            PledgeStep step, @Nullable String hash, Endorsement endorsement, LocalDate today) {
        Amendment proposed = pledge.amendment();
        if (proposed == null || proposed.awaits() != step) {
            return proposed != null && hasGiven(step, proposed, endorsement.party())
                    ? unchanged(pledge)
                    : pledge.notAllowed(step);
        }
        if (!hash(proposed).equals(hash)) {
            return refused(new Refusal.ContentHasChanged(hash(proposed)));
        }
        return endorse(proposed, endorsement, today);
    }

    /** Both had agreed or signed, and what is waited for is another step. */
    private static boolean hasGiven(PledgeStep step, Amendment proposed, Party party) {
        return proposed instanceof Amendment.Revision revision
                && (step == PledgeStep.AGREE ? revision.agreements() : revision.signatures()).has(party);
    }

    private Verdict<Pledge, PledgeEvent> endorse(Amendment proposed, Endorsement endorsement, LocalDate today) {
        Endorsements given = proposed.endorsements();
        if (given.has(endorsement.party())) {
            return unchanged(pledge);
        }
        if (given.hasFrom(endorsement.personId())) {
            return refused(new Refusal.SamePersonForBothParties());
        }
        Endorsements now = given.with(endorsement);
        Amendment endorsed = proposed.with(now);
        return now.complete() && !(endorsed instanceof Amendment.Revision)
                ? apply(endorsed, today, endorsement.at())
                : accepted(pledge.amending(endorsed), new PledgeEvent.AmendmentEndorsed());
    }

    private Verdict<Pledge, PledgeEvent> apply(Amendment endorsed, LocalDate today, Instant now) {
        PledgeEvent last =
                endorsed instanceof Amendment.Closing ? new PledgeEvent.Concluded() : new PledgeEvent.Amended();
        return accepted(applied(endorsed, today, now), List.of(new PledgeEvent.AmendmentEndorsed(), last));
    }

    private Pledge applied(Amendment endorsed, LocalDate today, Instant now) {
        return switch (endorsed) {
            case Amendment.Erratum erratum ->
                pledge.amended(
                        pledge.basis(), erratum.content(), ContentVersion.Origin.ERRATUM, erratum.note(), today, now);
            case Amendment.Extension extension ->
                pledge.amended(
                                pledge.basis(),
                                pledge.content().until(extension.validUntil()),
                                ContentVersion.Origin.EXTENSION,
                                extension.note(),
                                today,
                                now)
                        .in(stageOn(extension.validUntil(), today));
            case Amendment.Revision revision ->
                pledge.amended(
                                revision.basis(),
                                revision.content(),
                                ContentVersion.Origin.REVISION,
                                revision.note(),
                                today,
                                now)
                        .in(stageOn(revision.content().validUntil(), today));
            case Amendment.Closing closing -> pledge.amending(null).in(force().concluded(closing.conclusion(), now));
        };
    }

    Verdict<Pledge, PledgeEvent> decide(BoardDecision decision, LocalDate today, String by, Instant now) {
        return pledge.amendment() instanceof Amendment.Revision revision && revision.awaits() == PledgeStep.DECIDE
                ? BoardDates.refusal(decision, today, revision.content().validUntil())
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> decided(revision, decision, by, now))
                : pledge.notAllowed(PledgeStep.DECIDE);
    }

    private Verdict<Pledge, PledgeEvent> decided(
            Amendment.Revision revision, BoardDecision decision, String by, Instant now) {
        Pledge recorded = pledge.with(decision, by, now);
        PledgeEvent event = new PledgeEvent.BoardDecided();
        return switch (decision) {
            case BoardDecision.Approval approval ->
                accepted(recorded.amending(approved(revision, approval.effectiveFrom())), event);
            case BoardDecision.Postponement _ -> accepted(recorded, event);
            case BoardDecision.Rejection _ ->
                accepted(recorded.amending(null), List.of(event, new PledgeEvent.AmendmentDropped()));
            case BoardDecision.ReferralBack _ ->
                accepted(
                        recorded.amending(
                                Amendment.Revision.proposed(revision.basis(), revision.content(), revision.note())),
                        event);
        };
    }

    private static Amendment approved(Amendment.Revision revision, LocalDate effectiveFrom) {
        return new Amendment.Revision(
                revision.basis(),
                revision.content(),
                revision.note(),
                revision.agreements(),
                effectiveFrom,
                Endorsements.NONE);
    }

    /** Lets a signed revision take effect on its day. Without one there is nothing to do. */
    Verdict<Pledge, PledgeEvent> activate(LocalDate today, Instant now) {
        return allows(PledgeStep.ACTIVATE)
                        && pledge.amendment() instanceof Amendment.Revision revision
                        && revision.effectiveFrom() != null
                ? activate(revision, revision.effectiveFrom(), today, now)
                : unchanged(pledge);
    }

    private Verdict<Pledge, PledgeEvent> activate(
            Amendment.Revision revision, LocalDate effectiveFrom, LocalDate today, Instant now) {
        return today.isBefore(effectiveFrom)
                ? refused(new Refusal.NotYetEffective(effectiveFrom, today))
                : accepted(applied(revision, today, now), new PledgeEvent.Amended());
    }

    /** Whoever leaves takes along what was agreed about a change: it is proposed anew when both are back. */
    Verdict<Pledge, PledgeEvent> withdraw(Withdrawal withdrawal) {
        return switch (pledge.stage()) {
            case PledgeStage.Suspended suspended -> withdraw(suspended.withdrawal(), withdrawal);
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _,
                    PledgeStage.SinceInForce _ ->
                accepted(pledge.amending(null).in(force().suspended(withdrawal)), new PledgeEvent.Suspended());
        };
    }

    private Verdict<Pledge, PledgeEvent> withdraw(Withdrawal first, Withdrawal second) {
        return first.party() == second.party()
                ? refused(new Refusal.HasLeftAlready(first.party()))
                : accepted(pledge.amending(null).in(force().withdrawn(first, second)), new PledgeEvent.Withdrawn());
    }

    Verdict<Pledge, PledgeEvent> resume(Party party, LocalDate today) {
        if (!(pledge.stage() instanceof PledgeStage.Suspended suspended)) {
            return pledge.notAllowed(PledgeStep.RESUME);
        }
        return suspended.withdrawal().party() == party
                ? accepted(pledge.in(stageOn(pledge.content().validUntil(), today)), new PledgeEvent.Resumed())
                : refused(new Refusal.OnlyTheOneThatLeftReturns(
                        suspended.withdrawal().party()));
    }

    Verdict<Pledge, PledgeEvent> record(Evidence shown, LocalDate today) {
        if (!allows(PledgeStep.RECORD_EVIDENCE)) {
            return pledge.notAllowed(PledgeStep.RECORD_EVIDENCE);
        }
        if (pledge.evidence().stream().anyMatch(known -> known.id().equals(shown.id()))) {
            return unchanged(pledge);
        }
        return unusable(shown, today)
                .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                .orElseGet(() -> accepted(pledge.withEvidence(shown), new PledgeEvent.EvidenceRecorded()));
    }

    private Optional<Refusal> unusable(Evidence shown, LocalDate today) {
        if (pledge.content().activity(shown.activityKey()).isEmpty()) {
            return Optional.of(new Refusal.NoSuchActivity(shown.activityKey()));
        }
        if (shown.on().isAfter(today)) {
            return Optional.of(new Refusal.EvidenceLiesAhead(shown.on(), today));
        }
        return pledge.evidence().size() >= MOST_EVIDENCE
                ? Optional.of(new Refusal.TooMuchEvidence(MOST_EVIDENCE))
                : Optional.empty();
    }

    Verdict<Pledge, PledgeEvent> fallDue(LocalDate today) {
        if (!(pledge.stage() instanceof PledgeStage.Active)) {
            return pledge.stage() instanceof PledgeStage.SinceInForce
                    ? unchanged(pledge)
                    : pledge.notAllowed(PledgeStep.FALL_DUE);
        }
        LocalDate last = pledge.content().validUntil();
        return today.isAfter(last)
                ? accepted(pledge.in(force().followUpDue()), new PledgeEvent.FellDue())
                : refused(new Refusal.NotYetDue(last, today));
    }

    private Verdict<Pledge, PledgeEvent> propose(Amendment proposed) {
        return accepted(pledge.amending(proposed), new PledgeEvent.AmendmentProposed());
    }

    private Verdict<Pledge, PledgeEvent> impossible(PledgeStep step) {
        boolean otherwisePossible = Set.of(PledgeState.ACTIVE, PledgeState.FOLLOW_UP_DUE)
                .contains(pledge.stage().state());
        return pledge.amendment() != null && otherwisePossible
                ? refused(
                        new Refusal.AnotherAmendmentIsPending(pledge.amendment().kind()))
                : pledge.notAllowed(step);
    }

    private boolean allows(PledgeStep step) {
        return pledge.allowed().contains(step);
    }

    private String hash(Amendment proposed) {
        return ContentHash.of(pledge.basis(), pledge.content(), proposed);
    }

    private PledgeStage stageOn(LocalDate validUntil, LocalDate today) {
        return today.isAfter(validUntil) ? force().followUpDue() : force().active();
    }

    private Force force() {
        if (pledge.stage() instanceof PledgeStage.SinceInForce since) {
            return new Force(since.agreements(), since.effectiveFrom(), since.signatures(), since.activatedAt());
        }
        throw new IllegalStateException(
                "The pledge is not in force: " + pledge.stage().state());
    }
}
