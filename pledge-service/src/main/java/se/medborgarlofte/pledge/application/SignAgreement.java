package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.Endorsement;
import se.medborgarlofte.pledge.domain.Party;

/** Signs a cooperation agreement for one party. */
@Component
public final class SignAgreement {

    private final Access access;
    private final SwedishCalendar calendar;
    private final AggregateStore<CooperationAgreement, AgreementEvent> agreements;

    SignAgreement(
            Access access, SwedishCalendar calendar, AggregateStore<CooperationAgreement, AgreementEvent> agreements) {
        this.access = access;
        this.calendar = calendar;
        this.agreements = agreements;
    }

    /** Signs it. */
    public Stored<CooperationAgreement> sign(Caller caller, String agreementId, Party party) {
        String area = agreements.load(agreementId).state().municipalityCode();
        PledgeOperation signing =
                ChangePledge.byParty(party, PledgeOperation.SIGN_FOR_POLICE, PledgeOperation.SIGN_FOR_MUNICIPALITY);
        access.require(signing, caller, Resource.in(area));
        Endorsement signature = Endorsement.of(party, caller.personId(), calendar.now());
        return agreements.change(agreementId, agreement -> Verdicts.decision(agreement.sign(signature)));
    }
}
