package se.medborgarlofte.gateway.documents;

import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** A service's document with names that no other service uses for something else. */
final class RenamedDocument {

    private static final String REFERENCE = "#/components/";

    private final ServiceDocument document;
    private final Set<String> conflicting;

    private RenamedDocument(ServiceDocument document, Set<String> conflicting) {
        this.document = document;
        this.conflicting = conflicting;
    }

    /**
     * A copy in which conflicting components bear the service's name in front, and every operationId too, so that a
     * client generated from the combined document does not change with the services that happen to run.
     */
    static ObjectNode of(ServiceDocument document, Set<String> conflicting) {
        ObjectNode copy = document.json().deepCopy();
        RenamedDocument renaming = new RenamedDocument(document, conflicting);
        copy.path("components")
                .propertyStream()
                .forEach(kind -> renaming.renameComponents(kind.getKey(), kind.getValue()));
        renaming.renameReferences(copy);
        copy.path("paths").forEach(path -> path.forEach(renaming::renameOperation));
        return copy;
    }

    private void renameComponents(String kind, JsonNode components) {
        ObjectNode named = (ObjectNode) components;
        for (String name : Set.copyOf(named.propertyNames())) {
            if (conflicting.contains(kind + "/" + name)) {
                JsonNode component = named.remove(name);
                named.set(document.namePrefix() + name, component);
            }
        }
    }

    private void renameReferences(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyStream().toList().forEach(field -> {
                if (field.getValue() instanceof StringNode text) {
                    object.put(field.getKey(), renamed(text.asString()));
                } else {
                    renameReferences(field.getValue());
                }
            });
        } else if (node instanceof ArrayNode array) {
            array.forEach(this::renameReferences);
        }
    }

    /** A reference, or any text that is none and stays. */
    private String renamed(String text) {
        if (!text.startsWith(REFERENCE) || !conflicting.contains(text.substring(REFERENCE.length()))) {
            return text;
        }
        int name = text.lastIndexOf('/') + 1;
        return text.substring(0, name) + document.namePrefix() + text.substring(name);
    }

    private void renameOperation(JsonNode operation) {
        if (operation instanceof ObjectNode fields && fields.has("operationId")) {
            String id = fields.path("operationId").asString();
            fields.put(
                    "operationId", document.service().prefix() + Character.toUpperCase(id.charAt(0)) + id.substring(1));
        }
    }
}
