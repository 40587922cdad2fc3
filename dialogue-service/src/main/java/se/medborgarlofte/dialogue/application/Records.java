package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.MeetingNote;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;

/** Looks across visits, notes, promises and concerns: what was said, and what came of it. */
public interface Records {

    List<Stored<Visit>> visitsFor(String associationId);

    List<Stored<MeetingNote>> notesOf(Collection<String> visitIds);

    List<Stored<Promise>> promisesOf(Collection<String> noteIds);

    /** Concerns that came up in the notes, or were raised by one of the persons since then. */
    List<Stored<Concern>> concernsFrom(Collection<String> noteIds, Collection<String> personIds, Instant since);

    /** Concerns that led to a pledge. */
    List<Stored<Concern>> concernsInPledge(String pledgeId);

    /** The associations at whose visits the notes were taken. */
    Collection<String> associationsOf(Collection<String> noteIds);

    /** Visits of a municipality planned in a period. */
    List<Stored<Visit>> visitsIn(String municipalityCode, TimeSpan period);

    List<Stored<MeetingNote>> notesIn(String municipalityCode, TimeSpan period);

    List<Stored<Concern>> concernsIn(String municipalityCode, TimeSpan period);

    /** The associations of a municipality that have been visited, ever. */
    Collection<String> associationsVisited(String municipalityCode);
}
