package se.medborgarlofte.dialogue.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import se.medborgarlofte.dialogue.application.Associations;
import se.medborgarlofte.dialogue.application.Found;
import se.medborgarlofte.dialogue.application.Range;
import se.medborgarlofte.dialogue.application.Scope;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.dialogue.domain.AssociationKind;
import se.medborgarlofte.dialogue.domain.AssociationState;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.dialogue.domain.ContactRole;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;

/** A register that holds one association with one contact person, whatever is asked. */
final class OneAssociation implements Associations {

    private final Stored<Association> only = new Stored<>(
            UUID.randomUUID().toString(),
            1,
            1,
            1,
            new Association(
                    "1230",
                    null,
                    "Grannsamverkan",
                    AssociationKind.NEIGHBOURHOOD_WATCH,
                    140,
                    List.of(new Contact(UUID.randomUUID().toString(), ContactRole.HEAD_CONTACT, 15)),
                    AssociationState.ACTIVE,
                    Instant.EPOCH),
            0);

    @Override
    public Stored<Association> load(String associationId) {
        return only;
    }

    @Override
    public Optional<Stored<Association>> find(String associationId) {
        return Optional.of(only);
    }

    @Override
    public List<Stored<Association>> inMunicipality(String municipalityCode) {
        return List.of(only);
    }

    @Override
    public Found<Stored<Association>> search(Scope scope, Range range) {
        return new Found<>(List.of(only), 1);
    }

    @Override
    public Stored<Association> create(CommandKey key, Decision<Association, AssociationEvent> decision) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stored<Association> change(
            String associationId,
            long revision,
            Function<Association, Decision<Association, AssociationEvent>> decide) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stored<Association> change(
            String associationId, Function<Association, Decision<Association, AssociationEvent>> decide) {
        throw new UnsupportedOperationException();
    }
}
