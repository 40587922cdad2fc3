package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;

/** Lists concerns, without their texts: one's own, or those of a municipality for those who work with them. */
@Service
public class ListConcerns {

    private final Access access;
    private final Concerns concerns;

    ListConcerns(Access access, Concerns concerns) {
        this.access = access;
        this.concerns = concerns;
    }

    public Found<Stored<Concern>> list(Caller caller, ConcernSearch search, Range range) {
        access.require(operation(search.scope()), caller, search.scope().resource());
        return concerns.search(search, range);
    }

    private static DialogueOperation operation(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> DialogueOperation.LIST_OWN_CONCERNS;
            case Scope.InMunicipality municipality -> DialogueOperation.LIST_CONCERNS;
        };
    }
}
