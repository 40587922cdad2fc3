package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernEvent;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** All concerns. */
public interface Concerns {

    /** The concern with the id; an unknown id is refused. */
    Stored<Concern> load(String concernId);

    boolean contains(String concernId);

    /** Creates a concern, or answers the one that the same command created before. */
    Stored<Concern> create(CommandKey key, Decision<Concern, ConcernEvent> decision);

    /** Creates a concern unless the id has one already. */
    void createOnce(String concernId, Decision<Concern, ConcernEvent> decision);

    Stored<Concern> change(String concernId, Function<Concern, Decision<Concern, ConcernEvent>> decide);

    /** The same; false when there is no such concern. */
    boolean changeIfThere(String concernId, Function<Concern, Decision<Concern, ConcernEvent>> decide);

    /** Changes a concern that still has the revision the caller read. */
    Stored<Concern> change(String concernId, long revision, Function<Concern, Decision<Concern, ConcernEvent>> decide);

    /** Those that were joined to a concern because they say the same. */
    List<Stored<Concern>> duplicatesOf(String concernId);

    /** Concerns of a municipality and category since then, newest first; at most so many. */
    List<Stored<Concern>> recent(String municipalityCode, Category category, Instant since, int most);

    /** Newest first. */
    Found<Stored<Concern>> search(ConcernSearch search, Range range);
}
