package se.medborgarlofte.dialogue.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.eventing.store.DataClassification;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.store.Restater;

/** Tells of meeting notes in the words of the contract. */
@Component
class MeetingEventWriter implements EventWriter<MeetingNote, MeetingEvent>, Restater<MeetingNote> {

    @Override
    public OutgoingEvent write(String noteId, MeetingNote note, MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.MeetingRecorded recorded -> event("meeting-recorded", noteId, note);
        };
    }

    @Override
    public OutgoingEvent restate(String noteId, MeetingNote note) {
        return event("meeting-restated", noteId, note);
    }

    private static OutgoingEvent event(String type, String noteId, MeetingNote note) {
        return new OutgoingEvent(type, DataClassification.INTERNAL, MeetingFacts.of(noteId, note));
    }
}
