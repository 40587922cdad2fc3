package se.medborgarlofte.property.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One thing in custody. */
public record CustodyItem(
        String seizedItemId,
        int number,
        ItemCategory category,
        @Nullable String storage,
        List<Claim> claims,
        byte @Nullable [] question,
        @Nullable Showing showing,
        @Nullable ReturnDecision decision,
        @Nullable Outcome outcome,
        @Nullable LocalDate outcomeOn) {

    public CustodyItem {
        claims = List.copyOf(claims);
    }

    static CustodyItem received(String seizedItemId, int number, ItemCategory category) {
        return new CustodyItem(seizedItemId, number, category, null, List.of(), null, null, null, null, null);
    }

    boolean hasUndecidedClaims() {
        return claims.stream().anyMatch(claim -> claim.state().undecided());
    }

    Optional<Claim> claim(String claimId) {
        return claims.stream().filter(claim -> claim.claimId().equals(claimId)).findFirst();
    }

    CustodyItem movedTo(String newStorage) {
        return new CustodyItem(
                seizedItemId, number, category, newStorage, claims, question, showing, decision, outcome, outcomeOn);
    }

    CustodyItem asking(byte[] newQuestion) {
        return new CustodyItem(
                seizedItemId, number, category, storage, claims, newQuestion, showing, decision, outcome, outcomeOn);
    }

    CustodyItem shown(Showing newShowing) {
        return new CustodyItem(
                seizedItemId, number, category, storage, claims, question, newShowing, decision, outcome, outcomeOn);
    }

    CustodyItem decided(@Nullable ReturnDecision newDecision) {
        return new CustodyItem(
                seizedItemId, number, category, storage, claims, question, showing, newDecision, outcome, outcomeOn);
    }

    CustodyItem ended(Outcome newOutcome, LocalDate on) {
        return new CustodyItem(
                seizedItemId, number, category, storage, claims, question, showing, decision, newOutcome, on);
    }

    CustodyItem with(Claim changed) {
        List<Claim> all = new ArrayList<>(claims.stream()
                .map(claim -> claim.claimId().equals(changed.claimId()) ? changed : claim)
                .toList());
        if (claim(changed.claimId()).isEmpty()) {
            all.add(changed);
        }
        return new CustodyItem(
                seizedItemId, number, category, storage, all, question, showing, decision, outcome, outcomeOn);
    }
}
