package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.AssociationEvent;
import se.medborgarlofte.dialogue.domain.Contact;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** What an association is, who its contact persons are, and whether it is alive. */
@Service
public class KeepAssociation {

    private final Access access;
    private final Associations associations;
    private final Clock clock;

    KeepAssociation(Access access, Associations associations, Clock clock) {
        this.access = access;
        this.associations = associations;
        this.clock = clock;
    }

    public Stored<Association> read(Caller caller, String id) {
        return require(DialogueOperation.READ_ASSOCIATION, caller, id);
    }

    public Stored<Association> describe(Caller caller, String id, long revision, NewAssociation as) {
        return change(
                DialogueOperation.CHANGE_ASSOCIATION,
                caller,
                id,
                revision,
                it -> it.describe(as.kind(), as.districtCode(), as.households()));
    }

    public Stored<Association> name(Caller caller, String id, long revision, Contact contact) {
        return change(DialogueOperation.CHANGE_ASSOCIATION, caller, id, revision, it -> it.name(contact));
    }

    public Stored<Association> release(Caller caller, String id, long revision, String personId) {
        return change(DialogueOperation.CHANGE_ASSOCIATION, caller, id, revision, it -> it.release(personId));
    }

    /** Its contact persons may say so, and the coordinator. */
    public Stored<Association> confirm(Caller caller, String id, long revision, int households) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return change(DialogueOperation.CONFIRM_ASSOCIATION, caller, id, revision, it -> it.confirm(households, now));
    }

    public Stored<Association> close(Caller caller, String id, long revision) {
        return change(DialogueOperation.CHANGE_ASSOCIATION, caller, id, revision, Association::close);
    }

    private Stored<Association> change(
            DialogueOperation operation,
            Caller caller,
            String id,
            long revision,
            Function<Association, Decision<Association, AssociationEvent>> decide) {
        require(operation, caller, id);
        return Refusals.asProblems(() -> associations.change(id, revision, decide));
    }

    private Stored<Association> require(DialogueOperation operation, Caller caller, String id) {
        Stored<Association> association = associations.load(id);
        access.require(operation, caller, resource(association.state(), caller));
        return association;
    }

    /** It belongs to each of its contact persons. */
    private static Resource resource(Association association, Caller caller) {
        Resource inArea = Resource.in(association.municipalityCode());
        return association.hasContact(caller.personId()) ? inArea.ownedBy(caller.personId()) : inArea;
    }
}
