package se.medborgarlofte.eventing.deadletter;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.handling.HandlingFailedException;
import se.medborgarlofte.eventing.handling.IncomingEvent;

/** The dead letters in the service's store: to be looked at, replayed to the handler that failed, or discarded. */
public final class DeadLetters {

    private static final String AUDIT_STREAM = "dead-letters";

    private final MongoCollection<Document> letters;
    private final EventDispatcher dispatcher;
    private final AuditLog audit;
    private final Clock realTime;

    DeadLetters(MongoDatabase database, EventDispatcher dispatcher, AuditLog audit, Clock realTime) {
        this.letters = database.getCollection("dead_letters");
        this.dispatcher = dispatcher;
        this.audit = audit;
        this.realTime = realTime;
    }

    /** What has become of a dead letter. */
    public enum State {
        OPEN,
        REPLAYED,
        DISCARDED
    }

    /**
     * A dead letter.
     *
     * @param id {@code <topic>:<partition>:<offset>:<handler>}
     * @param handler the handler that failed, {@code *} when the record was no event for any
     * @param headers the event's attributes; the data is not shown, only its size in bytes
     */
    public record DeadLetter(
            String id,
            String handler,
            String reason,
            Instant failedAt,
            State state,
            Map<String, String> headers,
            int dataBytes,
            @Nullable String closedBy,
            @Nullable String closedBecause) {}

    /** What came of discarding a letter. */
    public enum Discard {
        DISCARDED,
        UNKNOWN,
        CLOSED_ALREADY
    }

    /** What came of a replay. */
    public enum Replay {
        HANDLED,
        FAILED_AGAIN,
        UNKNOWN,
        CLOSED_ALREADY
    }

    /** The letters in a state, newest first. */
    public List<DeadLetter> list(State state, int limit, int skip) {
        List<DeadLetter> list = new ArrayList<>();
        letters.find(Filters.eq("state", state.name()))
                .sort(Sorts.descending("failedAt"))
                .skip(skip)
                .limit(limit)
                .forEach(document -> list.add(letter(document)));
        return list;
    }

    public long count(State state) {
        return letters.countDocuments(Filters.eq("state", state.name()));
    }

    public Optional<DeadLetter> find(String id) {
        return Optional.ofNullable(document(id)).map(DeadLetters::letter);
    }

    /** Hands the letter to the handler that failed, and to no other. */
    public Replay replay(String id, String actor) {
        Document document = document(id);
        if (document == null) {
            return Replay.UNKNOWN;
        }
        if (!document.getString("state").equals(State.OPEN.name())) {
            return Replay.CLOSED_ALREADY;
        }
        audit.append(AUDIT_STREAM, actor, "replay", id, Map.of());
        try {
            dispatch(document);
        } catch (HandlingFailedException | se.medborgarlofte.eventing.envelope.MalformedEventException e) {
            return Replay.FAILED_AGAIN;
        }
        close(id, State.REPLAYED, actor, "replayed");
        return Replay.HANDLED;
    }

    /**
     * Closes the letter without handling it.
     *
     * @param reason why; kept in the audit log
     */
    public Discard discard(String id, String actor, String reason) {
        Document document = document(id);
        if (document == null) {
            return Discard.UNKNOWN;
        }
        if (!document.getString("state").equals(State.OPEN.name())) {
            return Discard.CLOSED_ALREADY;
        }
        audit.append(AUDIT_STREAM, actor, "discard", id, Map.of("reason", reason));
        close(id, State.DISCARDED, actor, reason);
        return Discard.DISCARDED;
    }

    private void dispatch(Document document) {
        IncomingEvent event = IncomingEvent.fromDocument(document);
        String handler = document.getString("handler");
        if (handler.equals(DeadLetterSender.ALL_HANDLERS)) {
            dispatcher.dispatch(event);
        } else {
            dispatcher.dispatch(event, handler);
        }
    }

    private void close(String id, State state, String actor, String because) {
        letters.updateOne(
                new Document("_id", id),
                Updates.combine(
                        Updates.set("state", state.name()),
                        Updates.set("closedBy", actor),
                        Updates.set("closedBecause", because),
                        Updates.set("closedAt", Date.from(realTime.instant()))));
    }

    private @Nullable Document document(String id) {
        return letters.find(new Document("_id", id)).first();
    }

    private static DeadLetter letter(Document document) {
        IncomingEvent event = IncomingEvent.fromDocument(document);
        return new DeadLetter(
                document.getString("_id"),
                document.getString("handler"),
                document.getString("reason"),
                document.getDate("failedAt").toInstant(),
                State.valueOf(document.getString("state")),
                event.headers(),
                event.data().length,
                document.getString("closedBy"),
                document.getString("closedBecause"));
    }
}
