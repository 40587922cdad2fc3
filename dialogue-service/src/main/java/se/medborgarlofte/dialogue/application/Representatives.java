package se.medborgarlofte.dialogue.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.Representative;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** Everybody who can come to visits. */
public interface Representatives {

    /** The representative with the id; an unknown id is refused. */
    Stored<Representative> load(String representativeId);

    /** Creates a representative, or answers the one that the same command created before. */
    Stored<Representative> create(CommandKey key, Decision<Representative, Void> decision);

    /** Changes a representative who still has the revision the caller read. */
    Stored<Representative> change(
            String representativeId, long revision, Function<Representative, Decision<Representative, Void>> decide);

    Optional<Stored<Representative>> find(String representativeId);

    Collection<Stored<Representative>> inMunicipality(String municipalityCode);

    /** Those with a mandate there, in the order of their ids. */
    Found<Stored<Representative>> search(String municipalityCode, List<Party> parties, Range range);
}
