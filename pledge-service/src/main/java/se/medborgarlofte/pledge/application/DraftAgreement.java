package se.medborgarlofte.pledge.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PledgeTerms;

/** Writes a cooperation agreement down. */
@Component
public final class DraftAgreement {

    private final Access access;
    private final AggregateStore<CooperationAgreement, AgreementEvent> agreements;

    DraftAgreement(Access access, AggregateStore<CooperationAgreement, AgreementEvent> agreements) {
        this.access = access;
        this.agreements = agreements;
    }

    /** Writes it down and answers its id. */
    public String draft(
            Caller caller,
            KeyedCommand command,
            String municipalityCode,
            List<String> purposes,
            List<String> areas,
            Period validity,
            String document,
            @Nullable PledgeTerms terms) {
        access.require(PledgeOperation.DRAFT_AGREEMENT, caller, Resource.in(municipalityCode));
        FreeTexts.check("/purposes/", purposes);
        FreeTexts.check("/areas/", areas);
        if (terms != null) {
            FreeTexts.check(terms);
        }
        return agreements
                .create(
                        new CommandKey(command.id(), command.bodyHash()),
                        Verdicts.decision(CooperationAgreement.draft(
                                municipalityCode, purposes, areas, validity, document, terms)))
                .stored()
                .id();
    }
}
