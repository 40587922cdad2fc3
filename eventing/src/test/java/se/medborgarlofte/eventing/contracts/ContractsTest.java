package se.medborgarlofte.eventing.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.testing.ContractFolder;
import se.medborgarlofte.eventing.testing.ContractVerification;
import se.medborgarlofte.eventing.testing.SchemaCompatibility;
import se.medborgarlofte.eventing.testing.SchemaHabits;
import tools.jackson.databind.JsonNode;

/** Every schema and example of the repository: well-formed, described, without personal data, and kept as released. */
class ContractsTest {

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static List<Path> schemas() {
        return ContractFolder.schemas();
    }

    static Set<String> contexts() {
        return ContractFolder.contexts();
    }

    @Test
    void everyContextTellsSomething() {
        assertThat(contexts()).containsExactlyInAnyOrder("dialogue", "pledge", "property", "notification");
        assertThat(schemas()).hasSizeGreaterThan(40);
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void everySchemaHasAnExampleThatFollowsIt(String context) {
        ContractVerification.verifyExamples(context);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void aSchemaIsOne(Path file) {
        JsonNode schema = ContractFolder.read(file);
        Schema metaSchema = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(metaSchema.validate(schema)).as("%s is a JSON Schema", file).isEmpty();
        assertThat(schema.path("$schema").asString())
                .isEqualTo(Dialects.getDraft202012().getId());
        assertThat(schema.path("$id").asString())
                .isEqualTo("https://medborgarlofte.se/contracts/"
                        + ContractFolder.root().relativize(file));
        assertThat(SchemaHabits.departures(schema))
                .as("%s departs from the habits of the house", file)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void anExampleSaysWhatWouldBeSent(Path file) {
        String type = ContractFolder.type(file);
        JsonNode example = ContractVerification.example(ContractFolder.context(file), type);
        assertThat(example.path("source").asString())
                .as("the source of %s is the service that sends it", type)
                .isEqualTo("/" + AsyncApi.read().sender(ContractFolder.context(file)));
        assertThat(example.path("data").propertyNames())
                .as("%s shows only what its schema describes", type)
                .isSubsetOf(
                        List.copyOf(ContractFolder.read(file).path("properties").propertyNames()));
    }

    @Test
    void everyExampleHasASchema() {
        Set<String> examples = ContractFolder.names(".v1.example.json");
        assertThat(examples).isEqualTo(ContractFolder.names(".v1.schema.json"));
    }

    @Test
    void whatIsReleasedIsKept() {
        Set<String> notYetReleased = new TreeSet<>();
        for (Path schema : schemas()) {
            Optional<Path> released = ContractFolder.released(schema);
            if (released.isEmpty()) {
                notYetReleased.add(ContractFolder.context(schema) + "/" + ContractFolder.type(schema));
                continue;
            }
            assertThat(SchemaCompatibility.breaks(ContractFolder.read(released.get()), ContractFolder.read(schema)))
                    .as("%s breaks its readers", schema)
                    .isEmpty();
        }
        System.out.println("Contracts not yet released: " + notYetReleased.size() + " " + notYetReleased);
    }

    @Test
    void nothingThatIsReleasedIsRemovedAndItsExamplesAreStillGood() {
        for (Path released : ContractFolder.releasedFiles()) {
            Path current = ContractFolder.root()
                    .resolve(ContractFolder.root().resolve("released").relativize(released));
            assertThat(current).as("%s is still there", released).exists();
            if (released.toString().endsWith(".example.json")) {
                Path schema = Path.of(current.toString().replace(".example.json", ".schema.json"));
                assertThat(REGISTRY.getSchema(ContractFolder.read(schema))
                                .validate(ContractFolder.read(released).get("data")))
                        .as("%s follows today's schema", released)
                        .isEmpty();
            }
        }
    }

    @Test
    void aDepartureFromTheHabitsIsFound() {
        JsonNode planted = ContractFolder.json("""
            {
              "type": "object",
              "properties": {
                "ownerName": {"type": "string", "description": "Who owns it"},
                "visit": {
                  "type": "object",
                  "description": "A visit",
                  "properties": {
                    "streetAddress": {"type": "string", "description": "Where"},
                    "kind": {"type": "string"}
                  }
                },
                "notes": {
                  "type": "array",
                  "description": "Notes",
                  "items": {"properties": {"freeText": {"type": "string", "description": "Words"}}}
                }
              }
            }
            """);
        assertThat(SchemaHabits.departures(planted))
                .containsExactlyInAnyOrder(
                        "the event has no title",
                        "ownerName looks like personal data",
                        "visit/streetAddress looks like personal data",
                        "visit/kind is not described",
                        "notes/freeText looks like personal data");
    }
}
