package se.medborgarlofte.http.testing;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Rules about each operation: its address, its parameters, its answers. */
final class RestProfileOperations {

    private static final String PATH = "/[a-z0-9-]+/v[0-9]+(/([a-z0-9-]+|\\{[a-zA-Z0-9]+\\}))+";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");
    private static final String PERSONAL =
            "(?i).*(personnummer|personalnumber|identitynumber|email|epost|phone|telefon|address|firstname|lastname).*";

    private final JsonNode document;
    private final List<String> broken;
    private final Set<String> operationIds = new HashSet<>();

    RestProfileOperations(JsonNode document, List<String> broken) {
        this.document = document;
        this.broken = broken;
    }

    void check() {
        document.path("paths").propertyStream().forEach(this::checkPath);
    }

    private void checkPath(Map.Entry<String, JsonNode> path) {
        String address = path.getKey();
        require(address.matches(PATH), address, "is not /{api}/v1/{resources} in lower case");
        path.getValue()
                .propertyStream()
                .filter(method -> METHODS.contains(method.getKey()))
                .forEach(method -> checkOperation(address, method.getKey(), method.getValue()));
    }

    private void checkOperation(String address, String method, JsonNode operation) {
        String place = method.toUpperCase(java.util.Locale.ROOT) + " " + address;
        String id = operation.path("operationId").asString("");
        require(id.matches("[a-z][a-zA-Z0-9]*"), place, "operationId '" + id + "' is not camelCase");
        require(operationIds.add(id), place, "operationId '" + id + "' is used twice");
        require(!operation.path("description").asString("").isBlank(), place, "has no description");
        require(operation.has("security") || document.has("security"), place, "says nothing of security");
        require(!method.equals("get") || !operation.has("requestBody"), place, "is a GET with a body");
        checkParameters(place, method, operation);
        checkExamples(place + " request", operation.at("/requestBody/content"));
        operation
                .path("responses")
                .propertyStream()
                .forEach(response ->
                        checkResponse(place + " " + response.getKey(), response.getKey(), response.getValue()));
        checkProblems(place, operation);
    }

    private void checkParameters(String place, String method, JsonNode operation) {
        for (JsonNode parameter : operation.path("parameters")) {
            String name = parameter.path("name").asString("");
            if (!parameter.path("in").asString("").equals("header")) {
                require(name.matches(RestProfileSchemas.CAMEL_CASE), place, "parameter " + name + " is not camelCase");
                require(!name.matches(PERSONAL), place, "parameter " + name + " puts personal data into the URL");
            }
        }
        boolean creates = method.equals("post") && operation.path("responses").has("201");
        require(!creates || has(operation, "Idempotency-Key"), place, "creates without Idempotency-Key");
        boolean changes = Set.of("put", "patch", "delete").contains(method) && !operation.has("x-unconditional");
        require(!changes || has(operation, "If-Match"), place, "changes without If-Match; x-unconditional may say why");
        require(
                !isList(operation) || (has(operation, "page") && has(operation, "limit")),
                place,
                "lists without page and limit");
    }

    private static boolean has(JsonNode operation, String parameter) {
        return operation
                .path("parameters")
                .valueStream()
                .anyMatch(p -> p.path("name").asString("").equals(parameter));
    }

    private boolean isList(JsonNode operation) {
        return operation.at("/responses/200/content").valueStream().anyMatch(content -> {
            JsonNode schema = content.path("schema");
            String reference = schema.path("$ref").asString("").replace("#", "");
            JsonNode properties = (reference.isEmpty() ? schema : document.at(reference)).path("properties");
            return properties.has("items") && properties.has("total");
        });
    }

    private void checkResponse(String place, String status, JsonNode response) {
        require(!response.path("description").asString("").isBlank(), place, "has no description");
        checkExamples(place, response.path("content"));
        if (status.startsWith("4") || status.startsWith("5")) {
            require(
                    response.path("content").has("application/problem+json"),
                    place,
                    "is not answered as application/problem+json");
        }
        require(!status.equals("429") || response.at("/headers").has("Retry-After"), place, "lacks Retry-After");
    }

    private void checkProblems(String place, JsonNode operation) {
        Set<String> expected = operation.has("requestBody")
                ? Set.of("400", "401", "413", "415", "422", "429", "500", "503")
                : Set.of("401", "429", "500", "503");
        for (String status : expected) {
            require(operation.path("responses").has(status), place, "does not describe its answer " + status);
        }
    }

    private void checkExamples(String place, JsonNode content) {
        content.propertyStream()
                .filter(type -> type.getKey().contains("json"))
                .forEach(type -> require(
                        type.getValue().has("example") || type.getValue().has("examples"), place, "has no example"));
    }

    private void require(boolean holds, String place, String rule) {
        if (!holds) {
            broken.add(place + ": " + rule);
        }
    }
}
