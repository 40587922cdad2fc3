package se.medborgarlofte.pledge.messaging;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.Party;

/** The data of every agreement event. */
record AgreementFacts(
        String agreementId, String municipalityCode, LocalDate validFrom, LocalDate validTo, List<Standing> parties) {

    record Standing(Party party, boolean signed) {}

    static AgreementFacts of(String agreementId, CooperationAgreement agreement) {
        return new AgreementFacts(
                agreementId,
                agreement.municipalityCode(),
                agreement.validity().from(),
                agreement.validity().to(),
                Arrays.stream(Party.values())
                        .map(party -> new Standing(party, agreement.signatures().has(party)))
                        .toList());
    }
}
