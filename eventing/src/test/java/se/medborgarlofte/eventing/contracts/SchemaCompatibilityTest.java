package se.medborgarlofte.eventing.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.testing.SchemaCompatibility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may change in a released contract, and a planted break for every rule. */
class SchemaCompatibilityTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String RELEASED = """
        {
          "title": "A box was filled",
          "type": "object",
          "required": ["boxId", "colour"],
          "properties": {
            "boxId": {"type": "string", "format": "uuid", "maxLength": 40, "minLength": 1},
            "colour": {"type": "string", "enum": ["RED", "BLUE"]},
            "state": {"const": "FULL"},
            "code": {"type": "string", "pattern": "^[0-9]{4}$"},
            "free": {"type": "string"},
            "count": {"type": "integer", "minimum": 0, "maximum": 100},
            "lids": {
              "type": "array",
              "minItems": 1,
              "maxItems": 5,
              "items": {
                "type": "object",
                "required": ["lidId"],
                "properties": {"lidId": {"type": "string"}, "open": {"type": "boolean"}}
              }
            }
          }
        }
        """;

    static Stream<Arguments> planted() {
        return Stream.of(
                breaking("\"free\": {\"type\": \"string\"},", "", "/properties/free was removed"),
                breaking(
                        ", \"open\": {\"type\": \"boolean\"}",
                        "",
                        "/properties/lids/items/properties/open was removed"),
                breaking("[\"boxId\", \"colour\"]", "[\"boxId\", \"colour\", \"code\"]", "the event now requires code"),
                breaking("[\"boxId\", \"colour\"]", "[\"boxId\"]", "the event no longer promises colour"),
                breaking(
                        "\"required\": [\"lidId\"]",
                        "\"required\": [\"lidId\", \"open\"]",
                        "/properties/lids/items now requires open"),
                breaking("\"integer\"", "\"string\"", "/properties/count has another type"),
                breaking("\"integer\"", "\"number\"", "/properties/count has another type"),
                breaking("\"array\"", "[\"array\", \"null\"]", "/properties/lids has another type"),
                breaking(
                        "[\"RED\", \"BLUE\"]",
                        "[\"RED\", \"GREEN\"]",
                        "/properties/colour no longer has the value BLUE"),
                breaking("\"FULL\"", "\"EMPTY\"", "/properties/state no longer has the value FULL"),
                breaking(
                        "\"free\": {\"type\": \"string\"}",
                        "\"free\": {\"type\": \"string\", \"enum\": [\"A\"]}",
                        "/properties/free is now limited to an enum"),
                breaking("{4}", "{5}", "/properties/code changed pattern"),
                breaking(
                        "\"free\": {\"type\": \"string\"}",
                        "\"free\": {\"type\": \"string\", \"pattern\": \"^a\"}",
                        "/properties/free changed pattern"),
                breaking("\"uuid\"", "\"uri\"", "/properties/boxId changed format"),
                breaking("\"maximum\": 100", "\"maximum\": 99", "/properties/count changed maximum"),
                breaking("\"minimum\": 0", "\"minimum\": 1", "/properties/count changed minimum"),
                breaking("\"maxLength\": 40", "\"maxLength\": 36", "/properties/boxId changed maxLength"),
                breaking("\"minLength\": 1", "\"minLength\": 2", "/properties/boxId changed minLength"),
                breaking("\"maxItems\": 5", "\"maxItems\": 4", "/properties/lids changed maxItems"),
                breaking("\"minItems\": 1", "\"minItems\": 2", "/properties/lids changed minItems"),
                breaking(
                        "\"maxItems\": 5",
                        "\"maxItems\": 5, \"uniqueItems\": true",
                        "/properties/lids changed uniqueItems"),
                breaking(
                        "\"title\"",
                        "\"additionalProperties\": false, \"title\"",
                        "the event changed additionalProperties"),
                breaking(
                        "\"title\"",
                        "\"dependentRequired\": {\"code\": [\"count\"]}, \"title\"",
                        "the event changed dependentRequired"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("planted")
    void aChangeThatBreaksReadersIsFound(String before, String after, String finding) {
        assertThat(RELEASED).contains(before);
        assertThat(SchemaCompatibility.breaks(json(RELEASED), json(RELEASED.replace(before, after))))
                .containsExactly(finding);
    }

    @Test
    void whatReadersDoNotNoticeMayChange() {
        assertAll(
                allows("\"A box was filled\"", "\"Somebody filled a box\""),
                allows("\"free\":", "\"fresh\": {\"type\": \"integer\"}, \"free\":"),
                allows("[\"RED\", \"BLUE\"]", "[\"RED\", \"BLUE\", \"GREEN\"]"),
                allows("{\"const\": \"FULL\"}", "{\"enum\": [\"FULL\", \"OVERFULL\"]}"),
                allows("\"minimum\": 0, \"maximum\": 100", "\"maximum\": 1000"),
                allows(", \"pattern\": \"^[0-9]{4}$\"", ""),
                allows("\"minItems\": 1", "\"minItems\": 0"),
                allows(", \"open\":", ", \"hinge\": {\"type\": \"string\"}, \"open\":"));
    }

    private static org.junit.jupiter.api.function.Executable allows(String before, String after) {
        assertThat(RELEASED).contains(before);
        return () -> assertThat(SchemaCompatibility.breaks(json(RELEASED), json(RELEASED.replace(before, after))))
                .isEmpty();
    }

    private static Arguments breaking(String before, String after, String finding) {
        return Arguments.of(before, after, finding);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }
}
