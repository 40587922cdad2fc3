package se.medborgarlofte.dialogue.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueEvent;
import se.medborgarlofte.dialogue.domain.OpenDialogueState;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of citizen dialogues in the words of the contract. */
@Component
class OpenDialogueEventWriter implements EventWriter<OpenDialogue, OpenDialogueEvent>, Restater<OpenDialogue> {

    /** A citizen dialogue's facts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Facts(
            String openDialogueId,
            String municipalityCode,
            @Nullable String districtCode,
            Instant startsAt,
            Instant endsAt,
            OpenDialogueState state) {}

    @Override
    public OutgoingEvent write(String id, OpenDialogue dialogue, OpenDialogueEvent event) {
        return event(
                switch (event) {
                    case OpenDialogueEvent.OpenDialogueAnnounced it -> "open-dialogue-announced";
                    case OpenDialogueEvent.OpenDialogueCancelled it -> "open-dialogue-cancelled";
                },
                id,
                dialogue);
    }

    @Override
    public OutgoingEvent restate(String id, OpenDialogue dialogue) {
        return event("open-dialogue-restated", id, dialogue);
    }

    private static OutgoingEvent event(String type, String id, OpenDialogue it) {
        return new OutgoingEvent(
                type,
                DataClassification.PUBLIC,
                new Facts(
                        id,
                        it.municipalityCode(),
                        it.districtCode(),
                        it.time().startsAt(),
                        it.time().endsAt(),
                        it.state()));
    }
}
