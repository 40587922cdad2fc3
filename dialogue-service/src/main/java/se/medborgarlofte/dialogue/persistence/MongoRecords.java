package se.medborgarlofte.dialogue.persistence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.application.Records;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.dialogue.domain.MeetingEvent;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseEvent;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.dialogue.domain.VisitState;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;

/** Looks across the kinds of aggregates in MongoDB. */
@Component
class MongoRecords implements Records {

    static final String VISIT_ASSOCIATION = "state.request.associationId";
    static final String NOTE_VISIT = "state.visitId";
    static final String NOTE_MUNICIPALITY = "state.municipalityCode";
    static final String NOTE_HELD_AT = "state.heldAt";
    static final String PROMISE_NOTE = "state.meetingNoteId";
    static final String CONCERN_PLEDGE = "state.receipts.pledgeId";
    static final String CONCERN_NOTE = "state.raised.meetingNoteId";

    private final AggregateStore<Visit, VisitEvent> visits;
    private final AggregateStore<MeetingNote, MeetingEvent> notes;
    private final AggregateStore<Promise, PromiseEvent> promises;
    private final AggregateStore<Concern, ConcernEvent> concerns;

    MongoRecords(
            AggregateStore<Visit, VisitEvent> visits,
            AggregateStore<MeetingNote, MeetingEvent> notes,
            AggregateStore<Promise, PromiseEvent> promises,
            AggregateStore<Concern, ConcernEvent> concerns) {
        this.visits = visits;
        this.notes = notes;
        this.promises = promises;
        this.concerns = concerns;
    }

    @Override
    public List<Stored<Visit>> visitsFor(String associationId) {
        return all(visits, new Document(VISIT_ASSOCIATION, associationId));
    }

    @Override
    public List<Stored<MeetingNote>> notesOf(Collection<String> visitIds) {
        return all(notes, in(NOTE_VISIT, visitIds));
    }

    @Override
    public List<Stored<Promise>> promisesOf(Collection<String> noteIds) {
        return all(promises, in(PROMISE_NOTE, noteIds));
    }

    @Override
    public List<Stored<Concern>> concernsFrom(Collection<String> noteIds, Collection<String> personIds, Instant since) {
        List<Stored<Concern>> found = new ArrayList<>(all(concerns, in(CONCERN_NOTE, noteIds)));
        all(
                        concerns,
                        in(MongoConcerns.RAISED_BY, personIds)
                                .append(MongoConcerns.RAISED_AT, new Document("$gte", Date.from(since))))
                .stream()
                .filter(concern -> concern.state().raised().meetingNoteId() == null)
                .forEach(found::add);
        return found;
    }

    @Override
    public List<Stored<Concern>> concernsInPledge(String pledgeId) {
        return all(concerns, new Document(CONCERN_PLEDGE, pledgeId));
    }

    @Override
    public Collection<String> associationsOf(Collection<String> noteIds) {
        List<String> held = all(notes, in("_id", noteIds)).stream()
                .map(note -> note.state().visitId())
                .filter(Objects::nonNull)
                .toList();
        return all(visits, in("_id", held)).stream()
                .map(visit -> visit.state().request().associationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Stored<Visit>> visitsIn(String municipalityCode, TimeSpan period) {
        return all(
                visits,
                new Document(MongoVisits.MUNICIPALITY, municipalityCode)
                        .append(MongoVisits.PLANNED_AT, within(period)));
    }

    @Override
    public List<Stored<MeetingNote>> notesIn(String municipalityCode, TimeSpan period) {
        return all(notes, new Document(NOTE_MUNICIPALITY, municipalityCode).append(NOTE_HELD_AT, within(period)));
    }

    @Override
    public List<Stored<Concern>> concernsIn(String municipalityCode, TimeSpan period) {
        return all(
                concerns,
                new Document(MongoConcerns.MUNICIPALITY, municipalityCode)
                        .append(MongoConcerns.RAISED_AT, within(period)));
    }

    @Override
    public Collection<String> associationsVisited(String municipalityCode) {
        return all(
                        visits,
                        new Document(MongoVisits.MUNICIPALITY, municipalityCode)
                                .append(MongoVisits.STATE, VisitState.HELD.name()))
                .stream()
                .map(visit -> visit.state().request().associationId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private static Document within(TimeSpan period) {
        return new Document("$gte", Date.from(period.from())).append("$lt", Date.from(period.to()));
    }

    private static Document in(String field, Collection<String> values) {
        return new Document(field, new Document("$in", List.copyOf(values)));
    }

    private static <S> List<Stored<S>> all(AggregateStore<S, ?> store, Document filter) {
        return store.documents().find(filter).map(store::read).into(new ArrayList<>());
    }
}
