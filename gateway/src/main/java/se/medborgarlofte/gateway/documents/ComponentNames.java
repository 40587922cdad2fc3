package se.medborgarlofte.gateway.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Which components of several documents bear the same name for different things. What refers to such a component differs
 * too, even where it reads the same.
 */
final class ComponentNames {

    private static final String REFERENCE = "#/components/";

    private final List<ServiceDocument> documents;
    private final Set<String> conflicting = new TreeSet<>();

    private ComponentNames(List<ServiceDocument> documents) {
        this.documents = documents;
    }

    /** References ({@code schemas/Page}) that mean different things in different documents. */
    static Set<String> conflictingIn(List<ServiceDocument> documents) {
        ComponentNames names = new ComponentNames(documents);
        names.addDifferentOnes();
        while (names.addThoseThatReferToConflictingOnes()) {
            // Until nothing more is drawn in.
        }
        return names.conflicting;
    }

    private void addDifferentOnes() {
        Map<String, JsonNode> first = new HashMap<>();
        forEachComponent((name, component) -> {
            JsonNode seen = first.putIfAbsent(name, component);
            if (seen != null && !seen.equals(component)) {
                conflicting.add(name);
            }
        });
    }

    private boolean addThoseThatReferToConflictingOnes() {
        Set<String> drawnIn = new HashSet<>();
        forEachComponent((name, component) -> {
            if (component.findValuesAsString("$ref").stream().anyMatch(this::isConflicting)) {
                drawnIn.add(name);
            }
        });
        return conflicting.addAll(drawnIn);
    }

    private boolean isConflicting(String reference) {
        return reference.startsWith(REFERENCE) && conflicting.contains(reference.substring(REFERENCE.length()));
    }

    private void forEachComponent(java.util.function.BiConsumer<String, JsonNode> action) {
        for (ServiceDocument document : documents) {
            document.json()
                    .path("components")
                    .propertyStream()
                    .forEach(kind -> kind.getValue()
                            .propertyStream()
                            .forEach(component ->
                                    action.accept(kind.getKey() + "/" + component.getKey(), component.getValue())));
        }
    }
}
