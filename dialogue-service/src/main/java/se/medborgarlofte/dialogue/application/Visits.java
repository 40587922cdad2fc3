package se.medborgarlofte.dialogue.application;

import java.util.function.Function;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** All visits. */
public interface Visits {

    /** The visit with the id; an unknown id is refused. */
    Stored<Visit> load(String visitId);

    boolean contains(String visitId);

    /** Creates a visit, or answers the one that the same command created before. */
    Stored<Visit> create(CommandKey key, Decision<Visit, VisitEvent> decision);

    /** Changes a visit that still has the revision the caller read. */
    Stored<Visit> change(String visitId, long revision, Function<Visit, Decision<Visit, VisitEvent>> decide);

    /** The next visit first. */
    Found<Stored<Visit>> search(Scope scope, Range range);
}
