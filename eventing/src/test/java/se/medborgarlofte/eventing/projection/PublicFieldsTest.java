package se.medborgarlofte.eventing.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.store.DataClassification;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What leaves the platform is listed, exists, and names nobody. */
class PublicFieldsTest {

    private static final String PERSON = ".*(By|[pP]ersonId|ownerId|Owner)$";

    @ParameterizedTest
    @ValueSource(strings = {"dialogue", "pledge", "property"})
    void everyListedFieldIsInItsSchemaAndNoneIsAPerson(String context) {
        PublicFields fields = PublicFields.of(context).orElseThrow();
        for (String type : fields.types()) {
            JsonNode schema = schema(context, type);
            for (String field : fields.fields(type).keySet()) {
                assertThat(schema.at("/properties/" + field).isMissingNode())
                        .as("%s.%s has %s", context, type, field)
                        .isFalse();
                assertThat(field).as("%s.%s", context, type).doesNotMatch(PERSON);
            }
        }
    }

    @Test
    void theServiceThatWritesToPeopleTellsAgenciesNothing() {
        assertThat(PublicFields.of("notification")).isEmpty();
    }

    @Test
    void whatIsNotListedOrTooSensitiveIsLeftOut() {
        PublicFields fields = PublicFields.of("property").orElseThrow();
        JsonNode match = JsonMapper.shared()
                .valueToTree(Map.of("matchId", "m1", "municipalityCode", "1281", "ownerId", "p1", "later", "x"));

        assertThat(fields.reduced("match-confirmed", match, DataClassification.PUBLIC))
                .isEmpty();
        assertThat(fields.reduced("match-confirmed", match, DataClassification.INTERNAL)
                        .orElseThrow()
                        .propertyNames())
                .containsExactly("municipalityCode");
        assertThat(fields.reduced("match-confirmed", match, DataClassification.RESTRICTED)
                        .orElseThrow()
                        .propertyNames())
                .containsExactlyInAnyOrder("matchId", "municipalityCode");
        assertThat(fields.reduced("item-registered", match, DataClassification.RESTRICTED))
                .isEmpty();
        assertThat(fields.area(match)).contains("1281");
    }

    private static JsonNode schema(String context, String type) {
        String path = EventCatalog.schemaUri(context, type).replace("https://medborgarlofte.se", "");
        return JsonMapper.shared().readTree(PublicFieldsTest.class.getResourceAsStream(path));
    }
}
