package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pledge's life written a second time, as plainly as possible, for the random test to compare with. Each
 * method answers what should come out: the events, {@code nothing}, or the name of the refusal.
 */
final class ReferencePledge {

    static final String NOTHING = "nothing";

    PledgeState state = PledgeState.DRAFT;
    int contentRevision = 1;
    final Map<Party, String> agreed = new HashMap<>();
    final Map<Party, String> signed = new HashMap<>();
    int decisions;

    @Nullable
    LocalDate effectiveFrom;

    String revise(boolean problemIsInPicture, boolean differs) {
        if (state == PledgeState.REJECTED || state == PledgeState.SIGNED || state == PledgeState.ACTIVE) {
            return "StepNotAllowed";
        }
        if (!problemIsInPicture) {
            return "ProblemIsNotInPicture";
        }
        if (!differs) {
            return NOTHING;
        }
        contentRevision++;
        backToDraft();
        return "Revised";
    }

    String agree(Party party, String person, boolean currentHash) {
        if (state != PledgeState.DRAFT && state != PledgeState.AGREED) {
            return "StepNotAllowed";
        }
        if (!currentHash) {
            return "ContentHasChanged";
        }
        String outcome = endorse(agreed, party, person, "AgreedByParty", "Agreed");
        if (outcome.endsWith("Agreed")) {
            state = PledgeState.AGREED;
        }
        return outcome;
    }

    String decide(BoardDecision decision, LocalDate today, LocalDate validUntil) {
        if (state != PledgeState.AGREED && state != PledgeState.POSTPONED) {
            return "StepNotAllowed";
        }
        if (decision.decidedOn().isAfter(today)) {
            return "DecisionLiesAhead";
        }
        if (decision instanceof BoardDecision.Approval approval) {
            if (approval.effectiveFrom().isBefore(approval.decidedOn())) {
                return "EffectiveBeforeDecision";
            }
            if (approval.effectiveFrom().isAfter(validUntil)) {
                return "EffectiveAfterLastDay";
            }
            state = PledgeState.DECIDED;
            effectiveFrom = approval.effectiveFrom();
        } else if (decision instanceof BoardDecision.Rejection) {
            state = PledgeState.REJECTED;
        } else if (decision instanceof BoardDecision.Postponement) {
            state = PledgeState.POSTPONED;
        } else {
            backToDraft();
        }
        decisions++;
        return "BoardDecided";
    }

    String sign(Party party, String person) {
        if (state == PledgeState.SIGNED || state == PledgeState.ACTIVE) {
            return NOTHING;
        }
        if (state != PledgeState.DECIDED) {
            return "StepNotAllowed";
        }
        String outcome = endorse(signed, party, person, "SignedByParty", "Signed");
        if (outcome.endsWith("Signed")) {
            state = PledgeState.SIGNED;
        }
        return outcome;
    }

    String activate(LocalDate today) {
        if (state == PledgeState.ACTIVE) {
            return NOTHING;
        }
        if (state != PledgeState.SIGNED) {
            return "StepNotAllowed";
        }
        if (effectiveFrom == null || today.isBefore(effectiveFrom)) {
            return "NotYetEffective";
        }
        state = PledgeState.ACTIVE;
        return "Activated,ConcernsUsed";
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
