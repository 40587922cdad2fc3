package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.supplier.Behaviour;

/** From a glow under the lamp to the owner of the kit, whatever the suppliers' registers do. */
class ReadingMarksIT extends RegistryStory {

    private static final String READINGS = "/property/v1/mark-readings";

    @AfterEach
    void suppliersRecover() {
        SUPPLIERS.behave("dnamark", Behaviour.PROMPT);
        SUPPLIERS.behave("smartglow", Behaviour.PROMPT);
    }

    @Test
    void aReadableCodeLeadsToTheOwnersKitAtOnceAndToAMatch() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String seizure = seize(ring(identifier("SERIAL", unique("sn"))));
        String reading = created(api().post(People.ERIK, READINGS, on(seizure, "GREEN", code)));

        awaitStage(reading, "OWNER_KNOWN");
        assertThat(match(matchOf(seizure)).status()).isEqualTo(200);
        assertThat(types(reading)).containsExactly("mark-reading-begun", "mark-reading-advanced");
        assertThat(lastPublished(reading).toString()).doesNotContain(code);
    }

    @Test
    void aFluidIsSampledAndTheSupplierAnswersInTheEndThoughItWasSilentAndWrong() {
        String code = unique("dna");
        String sample = unique("p").substring(0, 20);
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        SUPPLIERS.learn("dnamark", sample, code);
        SUPPLIERS.behave("dnamark", Behaviour.SILENT);
        String seizure = seize(ring(identifier("SERIAL", unique("sn"))));
        String reading = sentSample(seizure, "GREEN", sample);
        int before = SUPPLIERS.enquiries("dnamark");
        await().atMost(Duration.ofSeconds(60)).until(() -> SUPPLIERS.enquiries("dnamark") > before);
        assertThat(stage(reading)).isEqualTo("SENT");

        SUPPLIERS.behave("dnamark", Behaviour.WRONG);
        SUPPLIERS.behave("dnamark", Behaviour.PROMPT);

        awaitStage(reading, "OWNER_KNOWN");
        assertThat(api().get(People.ERIK, READINGS + "/" + reading)
                        .json()
                        .path("supplier")
                        .asString())
                .isEqualTo("dnamark");
        assertThat(matchOf(seizure)).isNotBlank();
    }

    @Test
    void theColourSaysWhoIsAskedFirstAndWhenAllDenyNobodyKnows() {
        int others = SUPPLIERS.enquiries("smartglow");
        String known = unique("p").substring(0, 20);
        SUPPLIERS.learn("dnamark", known, unique("dna"));
        String answered = sentSample(seize(ring(identifier("SERIAL", unique("sn")))), "GREEN", known);
        awaitStage(answered, "ANSWERED");
        assertThat(SUPPLIERS.enquiries("smartglow")).isEqualTo(others);

        String unknown = sentSample(
                seize(ring(identifier("SERIAL", unique("sn")))),
                "BLUE",
                unique("p").substring(0, 20));
        awaitStage(unknown, "UNKNOWN");
        assertThat(api().get(People.ERIK, READINGS + "/" + unknown)
                        .json()
                        .path("deniedBy")
                        .toString())
                .isEqualTo("[\"smartglow\",\"dnamark\"]");
    }

    @Test
    void aKitThatIsClaimedLaterEndsTheReading() {
        String code = unique("dna");
        String reading = created(api().post(
                        People.ERIK, READINGS, on(seize(ring(identifier("SERIAL", unique("sn")))), "GREEN", code)));
        awaitStage(reading, "ANSWERED");

        register(People.ANNA, ring(identifier("MARKING_CODE", code)));

        awaitStage(reading, "OWNER_KNOWN");
    }

    @Test
    void onlyPoliceOfTheAreaReadMarksAndOnlyOnThingsThatAreThere() {
        String seizure = seize(ring(identifier("SERIAL", unique("sn"))));
        String reading = created(api().post(People.ERIK, READINGS, on(seizure, "GREEN", null)));

        assertThat(api().get(People.DAVID, READINGS + "/" + reading).status()).isEqualTo(403);
        assertThat(api().post(People.ANNA, READINGS, on(seizure, "GREEN", null)).status())
                .isEqualTo(403);
        assertThat(api().get(People.ERIK, READINGS + "?municipalityCode=1281&limit=100")
                        .body())
                .contains(reading);
        Map<String, Object> nowhere = new HashMap<>(on(seizure, "GREEN", null));
        nowhere.put("seizedItemId", UUID.randomUUID().toString());
        assertThat(api().post(People.ERIK, READINGS, nowhere).problem()).isEqualTo("seized-item-unknown");
        assertThat(api().postNothing(People.ERIK, READINGS + "/" + reading + "/dispatches", "If-Match", "\"1\"")
                        .problem())
                .isEqualTo("reading-at-another-stage");
    }

    private String sentSample(String seizure, String colour, String sample) {
        String reading = created(api().post(People.ERIK, READINGS, on(seizure, colour, null)));
        var sampled = api().post(
                        People.ERIK,
                        READINGS + "/" + reading + "/samples",
                        Map.of("sampleNumber", sample),
                        "If-Match",
                        "\"1\"");
        assertThat(api().postNothing(
                                People.HANNA,
                                READINGS + "/" + reading + "/dispatches",
                                "If-Match",
                                sampled.header("ETag"))
                        .status())
                .isEqualTo(200);
        return reading;
    }

    private Map<String, Object> on(String seizure, String colour, @Nullable String code) {
        String thing = api().get(People.HANNA, "/property/v1/seizures/" + seizure)
                .json()
                .at("/items/0/seizedItemId")
                .asString();
        Map<String, Object> mark = new HashMap<>(Map.of(
                "municipalityCode", "1281",
                "caseNumber", "5000-K1234567-26",
                "seizureId", seizure,
                "seizedItemId", thing,
                "uvColour", colour));
        if (code != null) {
            mark.put("readableCode", code);
        }
        return mark;
    }

    private void awaitStage(String reading, String stage) {
        await().atMost(Duration.ofSeconds(60)).until(() -> stage(reading).equals(stage));
    }

    private String stage(String reading) {
        return api().get(People.ERIK, READINGS + "/" + reading)
                .json()
                .path("stage")
                .asString();
    }
}
