package se.medborgarlofte.pledge.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static se.medborgarlofte.pledge.domain.Staffanstorp.NOW;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.eventing.envelope.EventCatalog;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.Staffanstorp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Binds the schema, the golden example and what this service really writes, for each of its events. */
class PledgeContractTest {

    private static final String PLEDGE_ID = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02";
    private static final List<String> CONCERNS =
            List.of("0192f79f-1a2b-7c3d-8e4f-5a6b7c8d9e03", "0192f79f-2b3c-7d4e-9f50-6b7c8d9e0f04");

    private final JsonMapper json = JsonMapper.builder().build();
    private final EventCatalog catalog = new EventCatalog(json);

    @ParameterizedTest
    @MethodSource("pledgeEvents")
    void everyPledgeEventFollowsItsSchemaInEveryStage(PledgeEvent event) {
        for (Pledge pledge : stages()) {
            OutgoingEvent written = new PledgeWriter().write(PLEDGE_ID, pledge, event);
            assertThatCode(() -> catalog.write("pledge", written.type(), written.data()))
                    .as("%s of %s", written.type(), pledge.stage())
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("pictureEvents")
    void everyPictureEventFollowsItsSchemaInEveryStage(PictureEvent event) {
        for (SituationPicture picture : List.of(Staffanstorp.draftPicture(), Staffanstorp.approvedPicture())) {
            OutgoingEvent written = new PictureWriter().write(Staffanstorp.PICTURE_ID, picture, event);
            assertThatCode(() -> catalog.write("pledge", written.type(), written.data()))
                    .as("%s of %s", written.type(), picture.stage())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void restatementsFollowTheirSchemas() {
        OutgoingEvent pledge = new PledgeWriter().restate(PLEDGE_ID, Staffanstorp.active());
        OutgoingEvent picture = new PictureWriter().restate(Staffanstorp.PICTURE_ID, Staffanstorp.approvedPicture());

        assertThatCode(() -> catalog.write("pledge", pledge.type(), pledge.data())).doesNotThrowAnyException();
        assertThatCode(() -> catalog.write("pledge", picture.type(), picture.data())).doesNotThrowAnyException();
    }

    @Test
    void everyEventOfTheServiceHasASchemaAndNoSchemaIsWithoutAnEvent() throws IOException {
        Set<String> written = new TreeSet<>(Set.of("pledge-restated", "picture-restated"));
        pledgeEvents().forEach(event ->
                written.add(new PledgeWriter().write(PLEDGE_ID, Staffanstorp.active(), event).type()));
        pictureEvents().forEach(event -> written.add(new PictureWriter()
                .write(Staffanstorp.PICTURE_ID, Staffanstorp.approvedPicture(), event)
                .type()));

        assertThat(written).isEqualTo(Contracts.eventsOf("pledge"));
    }

    /** The example, read into our record and written again, is the example: no field too few, none too many. */
    @ParameterizedTest
    @MethodSource("types")
    void theGoldenExampleIsWhatWeWrite(String type) throws IOException {
        JsonNode example = example(type).get("data");

        Object data = json.treeToValue(example, factsOf(type));

        assertThat(json.readTree(catalog.write("pledge", type, data))).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("types")
    void theGoldenExampleIsACloudEventOfItsType(String type) throws IOException {
        JsonNode example = example(type);

        assertThat(example.get("specversion").asString()).isEqualTo("1.0");
        assertThat(example.get("type").asString()).isEqualTo("se.medborgarlofte.pledge." + type + ".v1");
        assertThat(example.get("dataschema").asString()).isEqualTo(EventCatalog.schemaUri("pledge", type));
    }

    static Stream<PledgeEvent> pledgeEvents() {
        return Arrays.stream(PledgeEvent.class.getPermittedSubclasses())
                .map(type -> type == PledgeEvent.ConcernsUsed.class
                        ? new PledgeEvent.ConcernsUsed(CONCERNS, NOW)
                        : (PledgeEvent) Reflection.instance(type));
    }

    static Stream<PictureEvent> pictureEvents() {
        return Arrays.stream(PictureEvent.class.getPermittedSubclasses())
                .map(type -> type == PictureEvent.ConcernsUsed.class
                        ? new PictureEvent.ConcernsUsed(CONCERNS, NOW)
                        : (PictureEvent) Reflection.instance(type));
    }

    static Set<String> types() throws IOException {
        return Contracts.eventsOf("pledge").stream().collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Pledge> stages() {
        return List.of(
                Staffanstorp.draft(),
                Staffanstorp.agreed(),
                Staffanstorp.postponed(),
                Staffanstorp.rejected(),
                Staffanstorp.decided(),
                Staffanstorp.signed(),
                Staffanstorp.active());
    }

    private static Class<?> factsOf(String type) {
        if (type.equals("concerns-used")) {
            return ConcernsUsedFacts.class;
        }
        return type.startsWith("picture-") ? PictureFacts.class : PledgeFacts.class;
    }

    private JsonNode example(String type) throws IOException {
        try (InputStream example = PledgeContractTest.class.getResourceAsStream(
                "/contracts/pledge/" + type + ".v1.example.json")) {
            assertThat(example).as("golden example of %s", type).isNotNull();
            return json.readTree(example);
        }
    }

    private static final class Reflection {

        static Object instance(Class<?> type) {
            try {
                return type.getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException e) {
                throw new AssertionError("an event with facts of its own needs an example here: " + type, e);
            }
        }
    }
}
