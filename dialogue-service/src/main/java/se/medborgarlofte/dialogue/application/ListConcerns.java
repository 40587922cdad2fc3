package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.dialogue.domain.ConcernState;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;

/** Lists concerns, without their texts: one's own, or those of a municipality for those who work with them. */
@Service
public class ListConcerns {

    private final Access access;
    private final Concerns concerns;
    private final ConcernSettings settings;
    private final Clock clock;

    ListConcerns(Access access, Concerns concerns, ConcernSettings settings, Clock clock) {
        this.access = access;
        this.concerns = concerns;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Lists them.
     *
     * @param silent only those of which nothing has come for so long that the alarm is raised
     */
    public Found<Stored<Concern>> list(
            Caller caller,
            Scope scope,
            @Nullable Category category,
            @Nullable ConcernState state,
            boolean silent,
            Range range) {
        access.require(operation(scope), caller, scope.resource());
        Instant unheardSince = silent ? clock.instant().minus(settings.silentAfter()) : null;
        return concerns.search(new ConcernSearch(scope, category, state, unheardSince), range);
    }

    private static DialogueOperation operation(Scope scope) {
        return switch (scope) {
            case Scope.Own own -> DialogueOperation.LIST_OWN_CONCERNS;
            case Scope.InMunicipality municipality -> DialogueOperation.LIST_CONCERNS;
        };
    }
}
