package se.medborgarlofte.dialogue.application;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** All associations. */
public interface Associations {

    /** The association with the id; an unknown id is refused. */
    Stored<Association> load(String associationId);

    Optional<Stored<Association>> find(String associationId);

    /** Creates an association, or answers the one that the same command created before. */
    Stored<Association> create(CommandKey key, Decision<Association, AssociationEvent> decision);

    /** Changes an association that still has the revision the caller read. */
    Stored<Association> change(
            String associationId, long revision, Function<Association, Decision<Association, AssociationEvent>> decide);

    /** Changes an association whatever its revision is. */
    Stored<Association> change(
            String associationId, Function<Association, Decision<Association, AssociationEvent>> decide);

    /** In the order of their names. */
    Found<Stored<Association>> search(Scope scope, Range range);

    /** All of a municipality, in the order of their names. */
    List<Stored<Association>> inMunicipality(String municipalityCode);
}
