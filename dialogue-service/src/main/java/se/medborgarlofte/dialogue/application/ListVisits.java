package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;

/** Lists visits, without their topics: those one asked for, or those of a municipality for those who may come. */
@Service
public class ListVisits {

    private final Access access;
    private final Visits visits;

    ListVisits(Access access, Visits visits) {
        this.access = access;
        this.visits = visits;
    }

    public Found<Stored<Visit>> list(Caller caller, Scope scope, Range range) {
        access.require(operation(scope), caller, scope.resource());
        return visits.search(scope, range);
    }

    private static DialogueOperation operation(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> DialogueOperation.LIST_OWN_VISITS;
            case Scope.InMunicipality municipality -> DialogueOperation.LIST_VISITS;
        };
    }
}
