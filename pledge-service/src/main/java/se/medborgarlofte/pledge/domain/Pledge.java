package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.PledgeStep.ACTIVATE;
import static se.medborgarlofte.pledge.domain.PledgeStep.AGREE;
import static se.medborgarlofte.pledge.domain.PledgeStep.DECIDE;
import static se.medborgarlofte.pledge.domain.PledgeStep.REVISE;
import static se.medborgarlofte.pledge.domain.PledgeStep.SIGN;
import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;
import static se.medborgarlofte.pledge.domain.Verdict.unchanged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A promise that police and municipality make together to the inhabitants of an area. */
public record Pledge(
        String municipalityCode,
        PictureBasis basis,
        PledgeContent content,
        int contentRevision,
        PledgeStage stage,
        List<RecordedDecision> decisions) {

    public Pledge {
        decisions = List.copyOf(decisions);
    }

    /** Drafts a pledge on an approved picture. */
    public static Verdict<Pledge, PledgeEvent> draft(
            String pictureId, SituationPicture picture, PledgeContent content) {
        return PictureGround.refusal(picture, content)
                .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                .orElseGet(() -> accepted(
                        new Pledge(
                                picture.municipalityCode(),
                                new PictureBasis(pictureId, picture.version()),
                                content,
                                1,
                                new PledgeStage.Draft(Endorsements.NONE),
                                List.of()),
                        new PledgeEvent.Drafted()));
    }

    /** Edits the content. What was agreed, approved or signed on the earlier content is void. */
    public Verdict<Pledge, PledgeEvent> revise(SituationPicture picture, PledgeContent edited) {
        return switch (stage) {
            case PledgeStage.Draft _, PledgeStage.Agreed _, PledgeStage.Postponed _, PledgeStage.Decided _ ->
                PictureGround.refusal(picture, edited)
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> reviseTo(edited));
            case PledgeStage.Rejected _, PledgeStage.Signed _, PledgeStage.Active _ -> notAllowed(REVISE);
        };
    }

    /** Agrees, for one party, to the content that has the given hash. */
    public Verdict<Pledge, PledgeEvent> agree(String agreedHash, Endorsement agreement) {
        return switch (stage) {
            case PledgeStage.Draft _, PledgeStage.Agreed _ ->
                agreedHash.equals(contentHash())
                        ? agreeToCurrent(agreement)
                        : refused(new Refusal.ContentHasChanged(contentHash()));
            case PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Signed _,
                    PledgeStage.Active _ -> notAllowed(AGREE);
        };
    }

    /** Records what the board decided. */
    public Verdict<Pledge, PledgeEvent> decide(BoardDecision decision, LocalDate today, String by, Instant now) {
        return switch (stage) {
            case PledgeStage.Agreed _, PledgeStage.Postponed _ ->
                BoardDates.refusal(decision, today, content.validUntil())
                        .<Verdict<Pledge, PledgeEvent>>map(Verdict::refused)
                        .orElseGet(() -> recorded(decision, by, now));
            case PledgeStage.Draft _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _,
                    PledgeStage.Signed _,
                    PledgeStage.Active _ -> notAllowed(DECIDE);
        };
    }

    /** Signs, for one party, what the board approved. A party that has signed may ask again: nothing changes. */
    public Verdict<Pledge, PledgeEvent> sign(Endorsement signature) {
        return switch (stage) {
            case PledgeStage.Decided decided -> sign(decided, signature);
            case PledgeStage.Signed _, PledgeStage.Active _ -> unchanged(this);
            case PledgeStage.Draft _, PledgeStage.Agreed _, PledgeStage.Postponed _, PledgeStage.Rejected _ ->
                notAllowed(SIGN);
        };
    }

    /** Puts the signed pledge in force when its day has come. */
    public Verdict<Pledge, PledgeEvent> activate(PictureInputs inputs, LocalDate today, Instant now) {
        return switch (stage) {
            case PledgeStage.Signed signed -> activate(signed, inputs, today, now);
            case PledgeStage.Active _ -> unchanged(this);
            case PledgeStage.Draft _,
                    PledgeStage.Agreed _,
                    PledgeStage.Postponed _,
                    PledgeStage.Decided _,
                    PledgeStage.Rejected _ -> notAllowed(ACTIVATE);
        };
    }

    /** The hash that a party agrees to. */
    public String contentHash() {
        return ContentHash.of(basis, content);
    }

    /** The board's latest decision, whichever revision it was about. */
    public Optional<RecordedDecision> latestDecision() {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(decisions.getLast());
    }

    private Verdict<Pledge, PledgeEvent> reviseTo(PledgeContent edited) {
        if (ContentHash.of(basis, edited).equals(contentHash())) {
            return unchanged(this);
        }
        PledgeStage draft = new PledgeStage.Draft(Endorsements.NONE);
        return accepted(
                new Pledge(municipalityCode, basis, edited, contentRevision + 1, draft, decisions),
                new PledgeEvent.Revised());
    }

    private Verdict<Pledge, PledgeEvent> agreeToCurrent(Endorsement agreement) {
        Endorsements agreements = stage.agreements();
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
                : accepted(in(new PledgeStage.Draft(given)), new PledgeEvent.AgreedByParty());
    }

    private Verdict<Pledge, PledgeEvent> recorded(BoardDecision decision, String by, Instant now) {
        List<RecordedDecision> history = new ArrayList<>(decisions);
        history.add(new RecordedDecision(decision, contentRevision, by, now));
        return accepted(
                new Pledge(municipalityCode, basis, content, contentRevision, after(decision), history),
                new PledgeEvent.BoardDecided());
    }

    private PledgeStage after(BoardDecision decision) {
        Endorsements agreements = stage.agreements();
        return switch (decision) {
            case BoardDecision.Approval approval ->
                new PledgeStage.Decided(agreements, approval.effectiveFrom(), Endorsements.NONE);
            case BoardDecision.Rejection _ -> new PledgeStage.Rejected(agreements);
            case BoardDecision.Postponement _ -> new PledgeStage.Postponed(agreements);
            case BoardDecision.ReferralBack _ -> new PledgeStage.Draft(Endorsements.NONE);
        };
    }

    private Verdict<Pledge, PledgeEvent> sign(PledgeStage.Decided decided, Endorsement signature) {
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
                in(new PledgeStage.Active(signed.agreements(), signed.effectiveFrom(), signed.signatures(), now)),
                events);
    }

    private Verdict<Pledge, PledgeEvent> notAllowed(PledgeStep step) {
        return refused(new Refusal.StepNotAllowed(step, stage.state(), stage.allowed()));
    }

    private Pledge in(PledgeStage next) {
        return new Pledge(municipalityCode, basis, content, contentRevision, next, decisions);
    }
}
