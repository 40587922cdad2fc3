package se.medborgarlofte.dialogue.application;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.dialogue.domain.VisitEvent;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.Stored;

/** All visits. */
public interface Visits {

    /** The visit with the id; an unknown id is refused. */
    Stored<Visit> load(String visitId);

    boolean contains(String visitId);

    /** Creates a visit, or answers the one that the same command created before. */
    Stored<Visit> create(CommandKey key, Decision<Visit, VisitEvent> decision);

    /** Creates a visit unless the id has one already. */
    void createOnce(String visitId, Decision<Visit, VisitEvent> decision);

    /** Changes a visit that still has the revision the caller read. */
    Stored<Visit> change(String visitId, long revision, Function<Visit, Decision<Visit, VisitEvent>> decide);

    /** Changes a visit whatever its revision is. */
    Stored<Visit> change(String visitId, Function<Visit, Decision<Visit, VisitEvent>> decide);

    /** Visits that take some of the persons' time in that span. */
    List<Stored<Visit>> taking(Set<String> personIds, TimeSpan span);

    /** Visits in that span that the person asked for, comes to or is asked to come to; the next first. */
    List<Stored<Visit>> concerning(String personId, TimeSpan span);

    /** Open visits of a municipality that not both authorities have promised. */
    List<Stored<Visit>> waiting(String municipalityCode);

    /** The visit, if it is still at the revision that the caller has read. */
    static Stored<Visit> unchangedSince(long revision, Stored<Visit> visit) {
        if (visit.revision() != revision) {
            throw new StaleRevisionException(visit.id() + " is at revision " + visit.revision());
        }
        return visit;
    }

    /** The next visit first. */
    Found<Stored<Visit>> search(Scope scope, Range range);
}
