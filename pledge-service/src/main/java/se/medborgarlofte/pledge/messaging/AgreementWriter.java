package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.CooperationAgreement;

/** Tells what happens to cooperation agreements. */
@Component
class AgreementWriter implements EventWriter<CooperationAgreement, AgreementEvent>, Restater<CooperationAgreement> {

    @Override
    public OutgoingEvent write(String id, CooperationAgreement agreement, AgreementEvent event) {
        return switch (event) {
            case AgreementEvent.Drafted() -> facts("agreement-drafted", id, agreement);
            case AgreementEvent.SignedByParty() -> facts("agreement-signed-by-party", id, agreement);
            case AgreementEvent.Signed() -> facts("agreement-signed", id, agreement);
        };
    }

    @Override
    public OutgoingEvent restate(String id, CooperationAgreement agreement) {
        return facts("agreement-restated", id, agreement);
    }

    private static OutgoingEvent facts(String type, String id, CooperationAgreement agreement) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, AgreementFacts.of(id, agreement));
    }
}
