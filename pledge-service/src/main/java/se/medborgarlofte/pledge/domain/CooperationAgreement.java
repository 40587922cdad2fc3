package se.medborgarlofte.pledge.domain;

import static se.medborgarlofte.pledge.domain.Verdict.accepted;
import static se.medborgarlofte.pledge.domain.Verdict.refused;
import static se.medborgarlofte.pledge.domain.Verdict.unchanged;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The long-term written agreement of police and municipality that pledges belong to.
 *
 * @param purposes what they want to reach together
 * @param areas where it applies
 * @param document where the signed paper is kept
 * @param terms what it says of the pledges that belong to it; absent when it says nothing
 */
public record CooperationAgreement(
        String municipalityCode,
        List<String> purposes,
        List<String> areas,
        Period validity,
        String document,
        Endorsements signatures,
        @Nullable PledgeTerms terms) {

    public CooperationAgreement {
        purposes = List.copyOf(purposes);
        areas = List.copyOf(areas);
    }

    /** Writes one down. */
    public static Verdict<CooperationAgreement, AgreementEvent> draft(
            String municipalityCode,
            List<String> purposes,
            List<String> areas,
            Period validity,
            String document,
            @Nullable PledgeTerms terms) {
        return accepted(
                new CooperationAgreement(
                        municipalityCode, purposes, areas, validity, document, Endorsements.NONE, terms),
                new AgreementEvent.Drafted());
    }

    /** Signs for one party. A party that has signed may ask again: nothing changes. */
    public Verdict<CooperationAgreement, AgreementEvent> sign(Endorsement signature) {
        if (signatures.has(signature.party())) {
            return unchanged(this);
        }
        if (signatures.hasFrom(signature.personId())) {
            return refused(new Refusal.SamePersonForBothParties());
        }
        Endorsements given = signatures.with(signature);
        CooperationAgreement signed =
                new CooperationAgreement(municipalityCode, purposes, areas, validity, document, given, terms);
        return given.complete()
                ? accepted(signed, List.of(new AgreementEvent.SignedByParty(), new AgreementEvent.Signed()))
                : accepted(signed, new AgreementEvent.SignedByParty());
    }

    /** What it says of its pledges. */
    public PledgeTerms termsOfPledges() {
        return terms == null ? PledgeTerms.USUAL : terms;
    }

    /** Whether both have signed. */
    public boolean signed() {
        return signatures.complete();
    }

    /** Whether it holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return signed() && !day.isBefore(validity.from()) && !day.isAfter(validity.to());
    }
}
