package se.medborgarlofte.dialogue.persistence;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.MeetingNotes;
import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Meeting notes in MongoDB. */
@Component
class MongoMeetingNotes implements MeetingNotes {

    private final AggregateStore<MeetingNote, MeetingEvent> store;

    MongoMeetingNotes(AggregateStore<MeetingNote, MeetingEvent> store) {
        this.store = store;
    }

    @Override
    public Stored<MeetingNote> load(String noteId) {
        return store.load(noteId);
    }

    @Override
    public Stored<MeetingNote> create(CommandKey key, Decision<MeetingNote, MeetingEvent> decision) {
        return store.create(key, decision).stored();
    }
}
