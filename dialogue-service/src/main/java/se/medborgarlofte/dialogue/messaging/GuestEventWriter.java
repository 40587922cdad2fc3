package se.medborgarlofte.dialogue.messaging;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.GuestEvent;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.GuestWish;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;

/** Asks for the link to be sent; its key is not told but derived by whoever sends it. */
@Component
class GuestEventWriter implements EventWriter<GuestRequest, GuestEvent> {

    /** What the link opens. */
    enum What {
        CONCERN,
        VISIT
    }

    /** A link's facts. */
    record Facts(
            String guestRequestId,
            String recipientId,
            String municipalityCode,
            What what,
            String linkKey,
            Instant confirmBy,
            Instant expiresAt) {}

    @Override
    public OutgoingEvent write(String id, GuestRequest request, GuestEvent event) {
        return switch (event) {
            case GuestEvent.GuestLinkDue due ->
                new OutgoingEvent(
                        "guest-link-due",
                        DataClassification.INTERNAL,
                        new Facts(
                                id,
                                request.recipientId(),
                                request.wish().municipalityCode(),
                                what(request.wish()),
                                due.proof(),
                                request.confirmBy(),
                                request.expiresAt()));
        };
    }

    private static What what(GuestWish wish) {
        return switch (wish) {
            case GuestWish.GuestConcern it -> What.CONCERN;
            case GuestWish.GuestVisit it -> What.VISIT;
        };
    }
}
