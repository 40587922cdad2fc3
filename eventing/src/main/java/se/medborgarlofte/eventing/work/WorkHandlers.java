package se.medborgarlofte.eventing.work;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/**
 * The service's work handlers by kind. They are asked for when the first is needed, not before: a handler may itself
 * need the queue.
 */
final class WorkHandlers {

    private final ObjectProvider<WorkHandler> provider;
    private volatile @Nullable Map<String, WorkHandler> byKind;

    WorkHandlers(ObjectProvider<WorkHandler> provider) {
        this.provider = provider;
    }

    Optional<WorkHandler> of(String kind) {
        return Optional.ofNullable(byKind().get(kind));
    }

    Set<String> lanes() {
        return byKind().values().stream().map(WorkHandler::lane).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The lane of a kind.
     *
     * @throws IllegalArgumentException when no handler does that kind
     */
    String lane(String kind) {
        return of(kind).map(WorkHandler::lane)
                .orElseThrow(() -> new IllegalArgumentException("no handler does work of the kind " + kind));
    }

    private Map<String, WorkHandler> byKind() {
        Map<String, WorkHandler> known = byKind;
        if (known == null) {
            known = provider.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
            byKind = known;
        }
        return known;
    }
}
