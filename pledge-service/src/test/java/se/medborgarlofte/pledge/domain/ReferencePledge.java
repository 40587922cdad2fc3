package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pledge's life written a second time, as plainly as possible, for the random test to compare with. Each
 * method answers what should come out: the events, {@code nothing}, or the name of the refusal.
 */
final class ReferencePledge {

    static final String NOTHING = "nothing";

    private static final Set<PledgeState> BEFORE_SIGNED = Set.of(
            PledgeState.DRAFT, PledgeState.IN_REVIEW, PledgeState.AGREED, PledgeState.POSTPONED, PledgeState.DECIDED);
    private static final Set<PledgeState> STANDS = Set.of(PledgeState.ACTIVE, PledgeState.FOLLOW_UP_DUE);

    PledgeState state = PledgeState.DRAFT;
    int contentRevision = 1;
    final Map<Party, String> agreed = new HashMap<>();
    final Map<Party, String> signed = new HashMap<>();
    int decisions;
    int versions;
    final Set<String> evidence = new HashSet<>();
    LocalDate validUntil;

    @Nullable
    LocalDate effectiveFrom;

    /** The change that is under way: its kind, who has agreed, what the board said, who has signed. */
    Amendment.@Nullable Kind change;

    final Map<Party, String> changeAgreed = new HashMap<>();
    final Map<Party, String> changeSigned = new HashMap<>();

    @Nullable
    LocalDate changeFrom;

    @Nullable
    LocalDate changeUntil;

    @Nullable
    Party left;

    ReferencePledge(LocalDate validUntil) {
        this.validUntil = validUntil;
    }

    String revise(boolean problemIsInPicture, boolean differs, boolean differsFromProposed, LocalDate until) {
        if (!BEFORE_SIGNED.contains(state) && state != PledgeState.ACTIVE) {
            return "StepNotAllowed";
        }
        if (!problemIsInPicture) {
            return "ProblemIsNotInPicture";
        }
        if (state == PledgeState.ACTIVE) {
            return reviseInForce(differs, differsFromProposed, until);
        }
        if (!differs) {
            return NOTHING;
        }
        contentRevision++;
        backToDraft();
        return "Revised";
    }

    private String reviseInForce(boolean differs, boolean differsFromProposed, LocalDate until) {
        if (change != null && change != Amendment.Kind.REVISION) {
            return "AnotherAmendmentIsPending";
        }
        if (change == null ? !differs : !differsFromProposed) {
            return NOTHING;
        }
        return propose(Amendment.Kind.REVISION, until);
    }

    private String propose(Amendment.Kind kind, LocalDate until) {
        forgetChange();
        change = kind;
        changeUntil = until;
        return "AmendmentProposed";
    }

    private void forgetChange() {
        change = null;
        changeFrom = null;
        changeUntil = null;
        changeAgreed.clear();
        changeSigned.clear();
    }

    String sendForReview() {
        if (state == PledgeState.IN_REVIEW) {
            return NOTHING;
        }
        if (state != PledgeState.DRAFT) {
            return "StepNotAllowed";
        }
        state = PledgeState.IN_REVIEW;
        return "SentForReview";
    }

    String agree(Party party, String person, boolean currentHash, LocalDate today) {
        if (STANDS.contains(state)) {
            return agreeToChange(party, person, currentHash, today);
        }
        if (state != PledgeState.DRAFT && state != PledgeState.IN_REVIEW && state != PledgeState.AGREED) {
            return "StepNotAllowed";
        }
        if (!currentHash) {
            return "ContentHasChanged";
        }
        String outcome = endorse(agreed, party, person, "AgreedByParty", "Agreed");
        if (outcome.startsWith("AgreedByParty")) {
            state = agreed.size() == 2 ? PledgeState.AGREED : PledgeState.IN_REVIEW;
        }
        return outcome;
    }

    private String agreeToChange(Party party, String person, boolean currentHash, LocalDate today) {
        boolean takesAgreements = change == Amendment.Kind.ERRATUM || change == Amendment.Kind.REVISION;
        if (!takesAgreements) {
            return "StepNotAllowed";
        }
        if (changeAgreed.size() == 2) {
            return NOTHING;
        }
        if (!currentHash) {
            return "ContentHasChanged";
        }
        String outcome = endorse(changeAgreed, party, person, "AmendmentEndorsed", "Amended");
        if (outcome.endsWith("Amended") && change == Amendment.Kind.REVISION) {
            return "AmendmentEndorsed";
        }
        if (outcome.endsWith("Amended")) {
            takeEffect(today);
        }
        return outcome;
    }

    private void takeEffect(LocalDate today) {
        contentRevision++;
        versions++;
        if (changeUntil != null && change != Amendment.Kind.ERRATUM) {
            validUntil = changeUntil;
            state = today.isAfter(validUntil) ? PledgeState.FOLLOW_UP_DUE : PledgeState.ACTIVE;
        }
        forgetChange();
    }

    String decide(BoardDecision decision, LocalDate today) {
        boolean onRevision = STANDS.contains(state)
                && change == Amendment.Kind.REVISION
                && changeAgreed.size() == 2
                && changeFrom == null;
        if (state != PledgeState.AGREED && state != PledgeState.POSTPONED && !onRevision) {
            return "StepNotAllowed";
        }
        String wrong = wrongDates(decision, today, onRevision && changeUntil != null ? changeUntil : validUntil);
        if (!wrong.isEmpty()) {
            return wrong;
        }
        decisions++;
        return onRevision ? decideOnRevision(decision) : decideOnPledge(decision);
    }

    private static String wrongDates(BoardDecision decision, LocalDate today, LocalDate last) {
        if (decision.decidedOn().isAfter(today)) {
            return "DecisionLiesAhead";
        }
        if (decision instanceof BoardDecision.Approval approval) {
            if (approval.effectiveFrom().isBefore(approval.decidedOn())) {
                return "EffectiveBeforeDecision";
            }
            if (approval.effectiveFrom().isAfter(last)) {
                return "EffectiveAfterLastDay";
            }
        }
        return "";
    }

    private String decideOnPledge(BoardDecision decision) {
        if (decision instanceof BoardDecision.Approval approval) {
            state = PledgeState.DECIDED;
            effectiveFrom = approval.effectiveFrom();
        } else if (decision instanceof BoardDecision.Rejection) {
            state = PledgeState.REJECTED;
        } else if (decision instanceof BoardDecision.Postponement) {
            state = PledgeState.POSTPONED;
        } else {
            backToDraft();
        }
        return "BoardDecided";
    }

    private String decideOnRevision(BoardDecision decision) {
        if (decision instanceof BoardDecision.Approval approval) {
            changeFrom = approval.effectiveFrom();
        } else if (decision instanceof BoardDecision.Rejection) {
            forgetChange();
            return "BoardDecided,AmendmentDropped";
        } else if (decision instanceof BoardDecision.ReferralBack) {
            changeAgreed.clear();
        }
        return "BoardDecided";
    }

    String sign(Party party, String person, boolean currentHash, LocalDate today) {
        if (state == PledgeState.SIGNED || STANDS.contains(state) && change == null) {
            return NOTHING;
        }
        if (STANDS.contains(state)) {
            return signChange(party, person, currentHash, today);
        }
        if (state != PledgeState.DECIDED) {
            return "StepNotAllowed";
        }
        if (!currentHash) {
            return "ContentHasChanged";
        }
        String outcome = endorse(signed, party, person, "SignedByParty", "Signed");
        if (outcome.endsWith("Signed")) {
            state = PledgeState.SIGNED;
        }
        return outcome;
    }

    private String signChange(Party party, String person, boolean currentHash, LocalDate today) {
        boolean revision = change == Amendment.Kind.REVISION;
        if (revision && changeSigned.size() == 2) {
            return NOTHING;
        }
        if (change == Amendment.Kind.ERRATUM || revision && changeFrom == null) {
            return "StepNotAllowed";
        }
        if (!currentHash) {
            return "ContentHasChanged";
        }
        boolean end = change == Amendment.Kind.CONCLUSION;
        String outcome = endorse(changeSigned, party, person, "AmendmentEndorsed", end ? "Concluded" : "Amended");
        if (outcome.equals("AmendmentEndorsed,Concluded")) {
            state = PledgeState.CONCLUDED;
            forgetChange();
        } else if (outcome.equals("AmendmentEndorsed,Amended")) {
            if (revision) {
                return "AmendmentEndorsed";
            }
            takeEffect(today);
        }
        return outcome;
    }

    String activate(LocalDate today) {
        boolean signedRevision = change == Amendment.Kind.REVISION && changeSigned.size() == 2;
        if (STANDS.contains(state) && signedRevision && changeFrom != null) {
            if (today.isBefore(changeFrom)) {
                return "NotYetEffective";
            }
            takeEffect(today);
            return "Amended";
        }
        if (state.isPublic() || state == PledgeState.ABANDONED) {
            return NOTHING;
        }
        if (state != PledgeState.SIGNED) {
            return "StepNotAllowed";
        }
        if (effectiveFrom == null || today.isBefore(effectiveFrom)) {
            return "NotYetEffective";
        }
        state = PledgeState.ACTIVE;
        versions = 1;
        return "Activated,ConcernsUsed";
    }

    String withdraw(Party party) {
        if (BEFORE_SIGNED.contains(state) || state == PledgeState.SIGNED) {
            state = PledgeState.ABANDONED;
            agreed.clear();
            signed.clear();
            effectiveFrom = null;
            return "Abandoned";
        }
        if (STANDS.contains(state)) {
            state = PledgeState.SUSPENDED;
            left = party;
            forgetChange();
            return "Suspended";
        }
        if (state != PledgeState.SUSPENDED) {
            return "StepNotAllowed";
        }
        if (left == party) {
            return "HasLeftAlready";
        }
        state = PledgeState.WITHDRAWN;
        return "Withdrawn";
    }

    String resume(Party party, LocalDate today) {
        if (state != PledgeState.SUSPENDED) {
            return "StepNotAllowed";
        }
        if (left != party) {
            return "OnlyTheOneThatLeftReturns";
        }
        state = today.isAfter(validUntil) ? PledgeState.FOLLOW_UP_DUE : PledgeState.ACTIVE;
        return "Resumed";
    }

    String correct(boolean textsAlone) {
        String impossible = impossible();
        if (!impossible.isEmpty()) {
            return impossible;
        }
        return textsAlone ? propose(Amendment.Kind.ERRATUM, validUntil) : "ErratumChangesMoreThanTexts";
    }

    String extend(LocalDate until) {
        String impossible = impossible();
        if (!impossible.isEmpty()) {
            return impossible;
        }
        return until.isAfter(validUntil) ? propose(Amendment.Kind.EXTENSION, until) : "DoesNotExtend";
    }

    String conclude(Conclusion conclusion) {
        String impossible = impossible();
        if (!impossible.isEmpty()) {
            return impossible;
        }
        if (conclusion.result() == Conclusion.Result.FULFILLED && evidence.isEmpty()) {
            return "ActivitiesAreNotDone";
        }
        if (conclusion.result() == Conclusion.Result.REPLACED && conclusion.replacedBy() == null) {
            return "ReplacementIsMissing";
        }
        return propose(Amendment.Kind.CONCLUSION, validUntil);
    }

    private String impossible() {
        if (!STANDS.contains(state)) {
            return "StepNotAllowed";
        }
        return change == null ? "" : "AnotherAmendmentIsPending";
    }

    String dropChange() {
        if (!STANDS.contains(state) || change == null) {
            return "StepNotAllowed";
        }
        forgetChange();
        return "AmendmentDropped";
    }

    String record(Evidence shown, LocalDate today) {
        if (!STANDS.contains(state)) {
            return "StepNotAllowed";
        }
        if (evidence.contains(shown.id())) {
            return NOTHING;
        }
        if (!shown.activityKey().equals("a1")) {
            return "NoSuchActivity";
        }
        if (shown.on().isAfter(today)) {
            return "EvidenceLiesAhead";
        }
        evidence.add(shown.id());
        return "EvidenceRecorded";
    }

    String fallDue(LocalDate today) {
        if (state != PledgeState.ACTIVE) {
            return state.isPublic() ? NOTHING : "StepNotAllowed";
        }
        if (!today.isAfter(validUntil)) {
            return "NotYetDue";
        }
        state = PledgeState.FOLLOW_UP_DUE;
        return "FellDue";
    }

    private static String endorse(Map<Party, String> given, Party party, String person, String byParty, String byBoth) {
        if (given.containsKey(party)) {
            return NOTHING;
        }
        if (given.containsValue(person)) {
            return "SamePersonForBothParties";
        }
        given.put(party, person);
        return given.size() == 2 ? byParty + "," + byBoth : byParty;
    }

    private void backToDraft() {
        state = PledgeState.DRAFT;
        agreed.clear();
        signed.clear();
        effectiveFrom = null;
    }
}
