package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.property.domain.AreaMonth;

/** A fact has been counted: the figures it belongs to are to be stated anew. */
@Service
public class WantFigures {
    private final FigureFacts facts;
    private final FigureStatements statements;
    private final FigureQueue queue;

    WantFigures(FigureFacts facts, FigureStatements statements, FigureQueue queue) {
        this.facts = facts;
        this.statements = statements;
        this.queue = queue;
    }

    /**
     * Wants a statement.
     *
     * @throws NotYetKnownException when the event has no row yet; it is announced under the event's subject
     */
    public void want(AreaMonth areaMonth, String eventId, String subject) {
        if (!facts.holds(eventId)) {
            throw new NotYetKnownException(subject);
        }
        // Queued under the statement before, whatever happened between: either that statement's work sees the new token
        // when it ends, or it had ended before the token was left, and then this is new work.
        queue.add(areaMonth, statements.want(areaMonth, Ids.uuidV7()));
    }
}
