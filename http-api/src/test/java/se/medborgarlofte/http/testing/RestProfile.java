package se.medborgarlofte.http.testing;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules for every HTTP API (the Swedish national REST API profile and what we add) as far as a generated OpenAPI
 * document can show them.
 */
public final class RestProfile {

    private RestProfile() {}

    /**
     * Checks a document.
     *
     * @param openApiJson the answer of {@code GET /{api}/v1/api-docs}, or the gateway's combined document
     * @throws AssertionError that lists every broken rule with its place
     */
    public static void verify(String openApiJson) {
        List<String> broken = brokenRules(openApiJson);
        if (!broken.isEmpty()) {
            throw new AssertionError("The API breaks the REST profile:\n  " + String.join("\n  ", broken));
        }
    }

    static List<String> brokenRules(String openApiJson) {
        JsonNode document = JsonMapper.shared().readTree(openApiJson);
        List<String> broken = new ArrayList<>();
        new RestProfileIntroduction(document, broken).check();
        new RestProfileSchemas(document, broken).check();
        new RestProfileOperations(document, broken).check();
        return broken;
    }
}
