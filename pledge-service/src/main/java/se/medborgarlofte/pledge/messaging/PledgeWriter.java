package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;

/** Tells what happens to pledges. */
@Component
class PledgeWriter implements EventWriter<Pledge, PledgeEvent>, Restater<Pledge> {

    @Override
    public OutgoingEvent write(String pledgeId, Pledge pledge, PledgeEvent event) {
        return switch (event) {
            case PledgeEvent.Drafted() -> facts("pledge-drafted", pledgeId, pledge);
            case PledgeEvent.Revised() -> facts("pledge-revised", pledgeId, pledge);
            case PledgeEvent.AgreedByParty() -> facts("pledge-agreed-by-party", pledgeId, pledge);
            case PledgeEvent.Agreed() -> facts("pledge-agreed", pledgeId, pledge);
            case PledgeEvent.BoardDecided() -> facts("pledge-board-decided", pledgeId, pledge);
            case PledgeEvent.SignedByParty() -> facts("pledge-signed-by-party", pledgeId, pledge);
            case PledgeEvent.Signed() -> facts("pledge-signed", pledgeId, pledge);
            case PledgeEvent.SentForReview() -> facts("pledge-sent-for-review", pledgeId, pledge);
            case PledgeEvent.Abandoned() -> facts("pledge-abandoned", pledgeId, pledge);
            case PledgeEvent.AmendmentProposed() -> facts("pledge-amendment-proposed", pledgeId, pledge);
            case PledgeEvent.AmendmentEndorsed() -> facts("pledge-amendment-endorsed", pledgeId, pledge);
            case PledgeEvent.AmendmentDropped() -> facts("pledge-amendment-dropped", pledgeId, pledge);
            case PledgeEvent.Amended() -> facts("pledge-amended", pledgeId, pledge);
            case PledgeEvent.EvidenceRecorded() -> facts("pledge-evidence-recorded", pledgeId, pledge);
            case PledgeEvent.Suspended() -> facts("pledge-suspended", pledgeId, pledge);
            case PledgeEvent.Resumed() -> facts("pledge-resumed", pledgeId, pledge);
            case PledgeEvent.Withdrawn() -> facts("pledge-withdrawn", pledgeId, pledge);
            case PledgeEvent.FellDue() -> facts("pledge-follow-up-due", pledgeId, pledge);
            case PledgeEvent.Concluded() -> facts("pledge-concluded", pledgeId, pledge);
            case PledgeEvent.Activated() -> facts("pledge-activated", pledgeId, pledge);
            case PledgeEvent.ConcernsUsed used -> concernsUsed(pledgeId, pledge, used);
        };
    }

    @Override
    public OutgoingEvent restate(String pledgeId, Pledge pledge) {
        return facts("pledge-restated", pledgeId, pledge);
    }

    private static OutgoingEvent facts(String type, String pledgeId, Pledge pledge) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, PledgeFacts.of(pledgeId, pledge));
    }

    private static OutgoingEvent concernsUsed(String pledgeId, Pledge pledge, PledgeEvent.ConcernsUsed used) {
        return new OutgoingEvent(
                "concerns-used",
                DataClassification.INTERNAL,
                new ConcernsUsedFacts(
                        ConcernsUsedFacts.UsedIn.PLEDGE,
                        pledge.basis().pictureId(),
                        pledgeId,
                        pledge.municipalityCode(),
                        used.concernIds(),
                        used.usedAt()));
    }
}
