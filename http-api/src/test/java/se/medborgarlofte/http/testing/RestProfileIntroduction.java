package se.medborgarlofte.http.testing;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** Rules about what an API says of itself. */
final class RestProfileIntroduction {

    private final JsonNode document;
    private final List<String> broken;

    RestProfileIntroduction(JsonNode document, List<String> broken) {
        this.document = document;
        this.broken = broken;
    }

    void check() {
        require(document.path("openapi").asString("").startsWith("3.1"), "the document is not OpenAPI 3.1");
        for (String pointer : List.of(
                "/info/title",
                "/info/description",
                "/info/contact/name",
                "/info/contact/email",
                "/info/license/name",
                "/info/x-service-level",
                "/info/x-known-limitations")) {
            require(!document.at(pointer).asString("").isBlank(), pointer + " is missing");
        }
        require(
                document.at("/info/version").asString("").matches("[0-9]+\\.[0-9]+\\.[0-9]+.*"),
                "/info/version is not a semantic version");
        require(
                document.at("/components/securitySchemes").valueStream().anyMatch(RestProfileIntroduction::isBearer),
                "no bearer security scheme");
        require(hasApiInfo(), "no operation GET /{api}/v1/api-info");
    }

    private static boolean isBearer(JsonNode scheme) {
        return scheme.path("type").asString("").equals("http")
                && scheme.path("scheme").asString("").equals("bearer");
    }

    private boolean hasApiInfo() {
        return document.path("paths")
                .propertyStream()
                .anyMatch(path ->
                        path.getKey().endsWith("/api-info") && path.getValue().has("get"));
    }

    private void require(boolean holds, String rule) {
        if (!holds) {
            broken.add(rule);
        }
    }
}
