package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.PledgeStep.ACTIVATE;
import static se.medborgarlofte.pledge.domain.PledgeStep.AGREE;
import static se.medborgarlofte.pledge.domain.PledgeStep.DECIDE;
import static se.medborgarlofte.pledge.domain.PledgeStep.REVISE;
import static se.medborgarlofte.pledge.domain.PledgeStep.SEND_FOR_REVIEW;
import static se.medborgarlofte.pledge.domain.PledgeStep.SIGN;
import static se.medborgarlofte.pledge.domain.PledgeStep.WITHDRAW;
import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;
import static se.medborgarlofte.pledge.domain.Verdict.unchanged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A promise that police and municipality make together to the inhabitants of an area.
 *
 * @param amendment a change of the pledge in force that has not taken effect
 * @param versions the contents that have been in force, the first one first
 * @param evidence what shows that something was done
 * @param agreementId the cooperation agreement that it belongs to
 */
public record Pledge(
        String municipalityCode,
        PictureBasis basis,
        PledgeContent content,
        int contentRevision,
        PledgeStage stage,
        List<RecordedDecision> decisions,
        @Nullable Amendment amendment,
        List<ContentVersion> versions,
        List<Evidence> evidence,
        @Nullable String agreementId) {

    public Pledge {
        decisions = List.copyOf(decisions);
        versions = List.copyOf(versions);
        evidence = List.copyOf(evidence);
    }

    /** Drafts a pledge on an approved picture. */
    public static Verdict<Pledge, PledgeEvent> draft(
            String pictureId, SituationPicture picture, PledgeContent content, @Nullable String agreementId) {
        return PictureGround.refusal(picture, content)
                .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                .orElseGet(() -> accepted(
                        new Pledge(
                                picture.municipalityCode(),
                                new PictureBasis(pictureId, picture.version()),
                                content,
                                1,
                                new PledgeStage.Draft(),
                                List.of(),
                                null,
                                List.of(),
                                List.of(),
                                agreementId),
                        new PledgeEvent.Drafted()));
    }

    /**
     * Edits the content. Before the pledge is in force, what was agreed, approved or signed on the earlier content is
     * void. A pledge in force stands until the edited content has been agreed, approved and signed.
     *
     * @param pictureId the approved version that the edited content stands on; a newer one than before if need be
     * @param note why a pledge in force is changed
     */
    public Verdict<Pledge, PledgeEvent> revise(
            String pictureId, SituationPicture picture, PledgeContent edited, Bilingual note) {
        PictureBasis newBasis = new PictureBasis(pictureId, picture.version());
        return switch (stage) {
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _ ->
                PictureGround.refusal(picture, edited)
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> reviseTo(newBasis, edited));
            case PledgeStage.Active _ ->
                PictureGround.refusal(picture, edited)
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> inForce().revise(newBasis, edited, note));
            case PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _,
                    PledgeStage.Suspended _,
                    PledgeStage.FollowUpDue _,
                    PledgeStage.Concluded _,
                    PledgeStage.Withdrawn _ -> notAllowed(REVISE);
        };
    }

    /** Asks the parties to look at the draft. */
    public Verdict<Pledge, PledgeEvent> sendForReview() {
        return switch (stage) {
            case PledgeStage.Draft() ->
                accepted(in(new PledgeStage.InReview(Endorsements.NONE)), new PledgeEvent.SentForReview());
            case PledgeStage.InReview _ -> unchanged(this);
            case PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _,
                    PledgeStage.SinceInForce _ -> notAllowed(SEND_FOR_REVIEW);
        };
    }

    /** Agrees, for one party, to the content, or to the proposed change of it, that has the given hash. */
    public Verdict<Pledge, PledgeEvent> agree(String agreedHash, Endorsement agreement, LocalDate today) {
        return switch (stage) {
            case PledgeStage.Draft _, PledgeStage.InReview _, PledgeStage.Agreed _ ->
                agreedHash.equals(contentHash())
                        ? agreeToCurrent(agreement)
                        : refused(new Refusal.ContentHasChanged(contentHash()));
            case PledgeStage.Active _, PledgeStage.FollowUpDue _ ->
                inForce().endorse(AGREE, agreedHash, agreement, today);
            case PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _,
                    PledgeStage.Suspended _,
                    PledgeStage.Concluded _,
                    PledgeStage.Withdrawn _ -> notAllowed(AGREE);
        };
    }

    /** Records what the board decided about the pledge, or about the proposed revision of it. */
    public Verdict<Pledge, PledgeEvent> decide(BoardDecision decision, LocalDate today, String by, Instant now) {
        return switch (stage) {
            case PledgeStage.Agreed _, PledgeStage.Postponed _ ->
                BoardDates.refusal(decision, today, content.validUntil())
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> recorded(decision, by, now));
            case PledgeStage.Active _, PledgeStage.FollowUpDue _ -> inForce().decide(decision, today, by, now);
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Signed _,
                    PledgeStage.Suspended _,
                    PledgeStage.Concluded _,
                    PledgeStage.Withdrawn _ -> notAllowed(DECIDE);
        };
    }

    /**
     * Signs, for one party, what the board approved, or the proposed change of a pledge in force. A party that has
     * signed may ask again: nothing changes.
     *
     * @param signedHash what the signer was shown; a change of a pledge in force is signed by its hash only
     */
    public Verdict<Pledge, PledgeEvent> sign(@Nullable String signedHash, Endorsement signature, LocalDate today) {
        return switch (stage) {
            case PledgeStage.Decided decided -> sign(decided, signedHash, signature);
            case PledgeStage.Signed _ -> unchanged(this);
            case PledgeStage.Active _, PledgeStage.FollowUpDue _ ->
                amendment == null ? unchanged(this) : inForce().endorse(SIGN, signedHash, signature, today);
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Rejected _,
                    PledgeStage.Abandoned _,
                    PledgeStage.Suspended _,
                    PledgeStage.Concluded _,
                    PledgeStage.Withdrawn _ -> notAllowed(SIGN);
        };
    }

    /**
     * Puts the signed pledge, or the signed revision of it, in force when its day has come. One that a party has left
     * meanwhile stays as it is.
     */
    public Verdict<Pledge, PledgeEvent> activate(PictureInputs inputs, LocalDate today, Instant now) {
        return switch (stage) {
            case PledgeStage.Signed signed -> activate(signed, inputs, today, now);
            case PledgeStage.SinceInForce _ -> inForce().activate(today, now);
            case PledgeStage.Abandoned _ -> unchanged(this);
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _ -> notAllowed(ACTIVATE);
        };
    }

    /**
     * One party leaves. Before the pledge is in force that ends it: it takes two. In force it is suspended, for
     * everybody to see, and it ends when the other party leaves, too.
     */
    public Verdict<Pledge, PledgeEvent> withdraw(Withdrawal withdrawal) {
        return switch (stage) {
            case PledgeStage.Draft _,
                    PledgeStage.InReview _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Signed _ ->
                accepted(in(new PledgeStage.Abandoned(withdrawal)), new PledgeEvent.Abandoned());
            case PledgeStage.Active _, PledgeStage.FollowUpDue _, PledgeStage.Suspended _ ->
                inForce().withdraw(withdrawal);
            case PledgeStage.Rejected _, PledgeStage.Abandoned _, PledgeStage.Concluded _, PledgeStage.Withdrawn _ ->
                notAllowed(WITHDRAW);
        };
    }

    /** The party that had left comes back. */
    public Verdict<Pledge, PledgeEvent> resume(Party party, LocalDate today) {
        return inForce().resume(party, today);
    }

    /** Proposes to mend spelling errors; each party approves. */
    public Verdict<Pledge, PledgeEvent> correct(PledgeContent mended, Bilingual note) {
        return inForce().correct(mended, note);
    }

    /** Proposes a later last day; each party signs. */
    public Verdict<Pledge, PledgeEvent> extend(LocalDate validUntil, Bilingual note) {
        return inForce().extend(validUntil, note);
    }

    /** Proposes what to say about what became of it; each party signs. */
    public Verdict<Pledge, PledgeEvent> conclude(Conclusion conclusion, LocalDate today) {
        return inForce().conclude(conclusion, today);
    }

    /** Takes the proposed change back. */
    public Verdict<Pledge, PledgeEvent> dropAmendment() {
        return inForce().dropAmendment();
    }

    /** Records what shows that something was done. The same evidence again changes nothing. */
    public Verdict<Pledge, PledgeEvent> record(Evidence shown, LocalDate today) {
        return inForce().record(shown, today);
    }

    /** The calendar says that the last day is over. */
    public Verdict<Pledge, PledgeEvent> fallDue(LocalDate today) {
        return inForce().fallDue(today);
    }

    /** The steps that lead on from here. */
    public Set<PledgeStep> allowed() {
        return AllowedSteps.of(this);
    }

    /** The hash that a party agrees to. */
    public String contentHash() {
        return ContentHash.of(basis, content);
    }

    /** The hash by which a party agrees to the proposed change, or signs it. */
    public Optional<String> amendmentHash() {
        return Optional.ofNullable(amendment).map(proposed -> ContentHash.of(basis, content, proposed));
    }

    /** The board's latest decision, whichever revision it was about. */
    public Optional<RecordedDecision> latestDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    /** The approval on which the pledge in force rests: the latest one that is not of a proposed revision. */
    public Optional<RecordedDecision> approval() {
        boolean revisionIsApproved =
                amendment instanceof Amendment.Revision revision && revision.effectiveFrom() != null;
        return decisions.reversed().stream()
                .filter(recorded -> recorded.decision() instanceof BoardDecision.Approval)
                .skip(revisionIsApproved ? 1 : 0)
                .findFirst();
    }

    /** How far each activity has come by its evidence. */
    public List<ActivityProgress> progress(LocalDate today) {
        return content.activities().stream()
                .map(activity -> ActivityProgress.of(activity, evidence, today))
                .toList();
    }

    /** The evidence as an audience may see it. */
    public List<Evidence> evidenceFor(Audience audience) {
        return evidence.stream().filter(each -> each.visibleTo(audience)).toList();
    }

    private PledgeInForce inForce() {
        return new PledgeInForce(this);
    }

    private Verdict<Pledge, PledgeEvent> reviseTo(PictureBasis newBasis, PledgeContent edited) {
        if (ContentHash.of(newBasis, edited).equals(contentHash())) {
            return unchanged(this);
        }
        return accepted(
                new Pledge(
                        municipalityCode,
                        newBasis,
                        edited,
                        contentRevision + 1,
                        new PledgeStage.Draft(),
                        decisions,
                        null,
                        versions,
                        evidence,
                        agreementId),
                new PledgeEvent.Revised());
    }

    private Verdict<Pledge, PledgeEvent> agreeToCurrent(Endorsement agreement) {
        Endorsements agreements = stage.agreed();
        if (agreements.has(agreement.party())) {
            return unchanged(this);
        }
        if (agreements.hasFrom(agreement.personId())) {
            return refused(new Refusal.SamePersonForBothParties());
        }
        Endorsements given = agreements.with(agreement);
        return given.complete()
                ? accepted(
                        in(new PledgeStage.Agreed(given)),
                        List.of(new PledgeEvent.AgreedByParty(), new PledgeEvent.Agreed()))
                : accepted(in(new PledgeStage.InReview(given)), new PledgeEvent.AgreedByParty());
    }

    private Verdict<Pledge, PledgeEvent> recorded(BoardDecision decision, String by, Instant now) {
        return accepted(with(decision, by, now).in(after(decision)), new PledgeEvent.BoardDecided());
    }

    /** The same with one more decision of the board. */
    Pledge with(BoardDecision decision, String by, Instant now) {
        List<RecordedDecision> history = new ArrayList<>(decisions);
        history.add(new RecordedDecision(decision, contentRevision, by, now));
        return new Pledge(
                municipalityCode,
                basis,
                content,
                contentRevision,
                stage,
                history,
                amendment,
                versions,
                evidence,
                agreementId);
    }

    private PledgeStage after(BoardDecision decision) {
        Endorsements agreements = stage.agreed();
        return switch (decision) {
            case BoardDecision.Approval approval ->
                new PledgeStage.Decided(agreements, approval.effectiveFrom(), Endorsements.NONE);
            case BoardDecision.Rejection _ -> new PledgeStage.Rejected(agreements);
            case BoardDecision.Postponement _ -> new PledgeStage.Postponed(agreements);
            case BoardDecision.ReferralBack _ -> new PledgeStage.Draft();
        };
    }

    private Verdict<Pledge, PledgeEvent> sign(
            PledgeStage.Decided decided, @Nullable String signedHash, Endorsement signature) {
        if (signedHash != null && !signedHash.equals(contentHash())) {
            return refused(new Refusal.ContentHasChanged(contentHash()));
        }
        if (decided.signatures().has(signature.party())) {
            return unchanged(this);
        }
        if (decided.signatures().hasFrom(signature.personId())) {
            return refused(new Refusal.SamePersonForBothParties());
        }
        Endorsements given = decided.signatures().with(signature);
        return given.complete()
                ? accepted(
                        in(new PledgeStage.Signed(decided.agreements(), decided.effectiveFrom(), given)),
                        List.of(new PledgeEvent.SignedByParty(), new PledgeEvent.Signed()))
                : accepted(
                        in(new PledgeStage.Decided(decided.agreements(), decided.effectiveFrom(), given)),
                        new PledgeEvent.SignedByParty());
    }

    private Verdict<Pledge, PledgeEvent> activate(
            PledgeStage.Signed signed, PictureInputs inputs, LocalDate today, Instant now) {
        if (today.isBefore(signed.effectiveFrom())) {
            return refused(new Refusal.NotYetEffective(signed.effectiveFrom(), today));
        }
        List<PledgeEvent> events = new ArrayList<>();
        events.add(new PledgeEvent.Activated());
        ConcernPages.of(inputs.concernIdsOf(content.problemCategory()))
                .forEach(page -> events.add(new PledgeEvent.ConcernsUsed(page, now)));
        return accepted(
                in(new PledgeStage.Active(signed.agreements(), signed.effectiveFrom(), signed.signatures(), now))
                        .withVersion(ContentVersion.Origin.FIRST, null, signed.effectiveFrom(), now),
                events);
    }

    Verdict<Pledge, PledgeEvent> notAllowed(PledgeStep step) {
        return refused(new Refusal.StepNotAllowed(step, stage.state(), allowed()));
    }

    Pledge in(PledgeStage next) {
        return new Pledge(
                municipalityCode,
                basis,
                content,
                contentRevision,
                next,
                decisions,
                amendment,
                versions,
                evidence,
                agreementId);
    }

    Pledge amending(@Nullable Amendment proposed) {
        return new Pledge(
                municipalityCode,
                basis,
                content,
                contentRevision,
                stage,
                decisions,
                proposed,
                versions,
                evidence,
                agreementId);
    }

    /** The same with another content, told as its newest version. */
    Pledge amended(
            PictureBasis newBasis,
            PledgeContent newContent,
            ContentVersion.Origin origin,
            Bilingual note,
            LocalDate from,
            Instant at) {
        return new Pledge(
                        municipalityCode,
                        newBasis,
                        newContent,
                        contentRevision + 1,
                        stage,
                        decisions,
                        null,
                        versions,
                        evidence,
                        agreementId)
                .withVersion(origin, note, from, at);
    }

    Pledge withEvidence(Evidence shown) {
        List<Evidence> all = Stream.concat(evidence.stream(), Stream.of(shown)).toList();
        return new Pledge(
                municipalityCode,
                basis,
                content,
                contentRevision,
                stage,
                decisions,
                amendment,
                versions,
                all,
                agreementId);
    }

    private Pledge withVersion(ContentVersion.Origin origin, @Nullable Bilingual note, LocalDate from, Instant at) {
        ContentVersion version =
                new ContentVersion(versions.size() + 1, origin, contentRevision, content, note, from, at);
        List<ContentVersion> all =
                Stream.concat(versions.stream(), Stream.of(version)).toList();
        return new Pledge(
                municipalityCode,
                basis,
                content,
                contentRevision,
                stage,
                decisions,
                amendment,
                all,
                evidence,
                agreementId);
    }
}
