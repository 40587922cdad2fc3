package se.medborgarlofte.dialogue.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Lists associations: those one is a contact person of, or those of a municipality. */
@Service
public class ListAssociations {

    private final Access access;
    private final Associations associations;

    ListAssociations(Access access, Associations associations) {
        this.access = access;
        this.associations = associations;
    }

    public Found<Stored<Association>> list(Caller caller, Scope scope, Range range) {
        access.require(operation(scope), caller, scope.resource());
        return associations.search(scope, range);
    }

    /** Every association of a municipality, for a file. */
    public List<Stored<Association>> export(Caller caller, String municipalityCode) {
        access.require(DialogueOperation.LIST_ASSOCIATIONS, caller, Resource.in(municipalityCode));
        return associations.inMunicipality(municipalityCode);
    }

    private static DialogueOperation operation(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> DialogueOperation.LIST_OWN_ASSOCIATIONS;
            case Scope.InMunicipality municipality -> DialogueOperation.LIST_ASSOCIATIONS;
        };
    }
}
