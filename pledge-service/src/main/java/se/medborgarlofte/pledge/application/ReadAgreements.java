package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;

/** Shows the cooperation agreements of an area. */
@Component
public final class ReadAgreements {

    private final Access access;
    private final Agreements agreements;
    private final AggregateStore<CooperationAgreement, AgreementEvent> store;

    ReadAgreements(Access access, Agreements agreements, AggregateStore<CooperationAgreement, AgreementEvent> store) {
        this.access = access;
        this.agreements = agreements;
        this.store = store;
    }

    /** One page of them. */
    public Page<Stored<CooperationAgreement>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PLEDGE, caller, Resource.in(municipalityCode));
        return agreements.of(municipalityCode, request);
    }

    /** The one with that id. */
    public Stored<CooperationAgreement> read(Caller caller, String agreementId) {
        Stored<CooperationAgreement> agreement = store.load(agreementId);
        access.require(
                PledgeOperation.READ_PLEDGE,
                caller,
                Resource.in(agreement.state().municipalityCode()));
        return agreement;
    }
}
