package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Associations;
import se.medborgarlofte.dialogue.application.HoldSlotPoll;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollEvent;
import se.medborgarlofte.dialogue.domain.SlotPollState;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of polls in the words of the contract; the key of the link is derived by whoever sends it. */
@Component
class SlotPollEventWriter implements EventWriter<SlotPoll, SlotPollEvent>, Restater<SlotPoll> {

    private final Associations associations;
    private final LinkKeys linkKeys;

    SlotPollEventWriter(Associations associations, LinkKeys linkKeys) {
        this.associations = associations;
        this.linkKeys = linkKeys;
    }

    /** A time. */
    record Option(Instant startsAt, Instant endsAt) {}

    /**
     * A poll's facts.
     *
     * @param recipientIds who passes the link on: whoever opened it and the association's contact persons
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String slotPollId,
            String visitId,
            String municipalityCode,
            VisitKind kind,
            List<String> recipientIds,
            List<Option> options,
            Instant closesAt,
            int ballots,
            SlotPollState state,
            @Nullable Instant suggestedStartsAt,
            @Nullable Instant suggestedEndsAt,
            String linkProof) {}

    @Override
    public OutgoingEvent write(String id, SlotPoll poll, SlotPollEvent event) {
        return event(
                switch (event) {
                    case SlotPollEvent.SlotPollOpened it -> "slot-poll-opened";
                    case SlotPollEvent.SlotPollClosed it -> "slot-poll-closed";
                },
                id,
                poll);
    }

    @Override
    public OutgoingEvent restate(String id, SlotPoll poll) {
        return event("slot-poll-restated", id, poll);
    }

    private List<String> recipients(SlotPoll poll) {
        Stream<String> contacts = Optional.ofNullable(poll.associationId()).flatMap(associations::find).stream()
                .flatMap(association -> association.state().contacts().stream())
                .map(Contact::personId);
        return Stream.concat(Stream.of(poll.openedBy()), contacts).distinct().toList();
    }

    private OutgoingEvent event(String type, String id, SlotPoll it) {
        VisitTime suggested = it.suggested();
        return new OutgoingEvent(
                type,
                DataClassification.INTERNAL,
                new Facts(
                        id,
                        it.visitId(),
                        it.municipalityCode(),
                        it.kind(),
                        recipients(it),
                        it.options().stream()
                                .map(time -> new Option(time.startsAt(), time.endsAt()))
                                .toList(),
                        it.closesAt(),
                        it.ballots().size(),
                        it.state(),
                        suggested == null ? null : suggested.startsAt(),
                        suggested == null ? null : suggested.endsAt(),
                        linkKeys.proof(HoldSlotPoll.LINK, id)));
    }
}
