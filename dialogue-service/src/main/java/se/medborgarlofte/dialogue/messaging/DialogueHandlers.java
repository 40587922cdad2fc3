package se.medborgarlofte.dialogue.messaging;

import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.GiveReceipt;
import se.medborgarlofte.dialogue.application.NoteTelling;
import se.medborgarlofte.dialogue.application.RaiseNotedConcerns;
import se.medborgarlofte.dialogue.domain.Receipt;
import se.medborgarlofte.dialogue.domain.Telling;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What the dialogue does when others, or it itself, tell that something happened. */
@Configuration(proxyBeanMethods = false)
class DialogueHandlers {

    /** Idempotent by the receipt's kind and the picture or pledge it tells of. */
    @Bean
    ProcessHandler<ConcernsUsed> givesReceipts(GiveReceipt giveReceipt) {
        return new ProcessHandler<>(
                "gives-receipts", Set.of(EventType.of("pledge", "concerns-used")), ConcernsUsed.class, event -> {
                    Receipt receipt = event.data().receipt();
                    if (receipt != null) {
                        waitFor(giveReceipt.give(event.data().concernIds(), receipt));
                    }
                });
    }

    /** Idempotent by the message's id. */
    @Bean
    ProcessHandler<MessageHandedOver> notesTellings(NoteTelling noteTelling) {
        return new ProcessHandler<>(
                "notes-tellings",
                Set.of(EventType.of("notification", "message-handed-over")),
                MessageHandedOver.class,
                event -> {
                    Telling telling = event.data().telling();
                    if (telling != null && !noteTelling.note(event.data().causeSubject(), telling)) {
                        throw new NotYetKnownException(event.data().causeSubject());
                    }
                });
    }

    /** Idempotent by the concerns' ids, which follow from the note's. */
    @Bean
    ProcessHandler<AboutMeeting> raisesNotedConcerns(RaiseNotedConcerns raiseNotedConcerns) {
        return new ProcessHandler<>(
                "raises-noted-concerns",
                Set.of(EventType.of("dialogue", "meeting-recorded")),
                AboutMeeting.class,
                event -> raiseNotedConcerns.raise(event.data().meetingNoteId()));
    }

    /** The known concerns have their receipt; the event comes again when the first unknown one arrives. */
    private static void waitFor(List<String> unknownConcerns) {
        if (!unknownConcerns.isEmpty()) {
            throw new NotYetKnownException(unknownConcerns.getFirst());
        }
    }
}
