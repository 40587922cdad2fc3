package se.medborgarlofte.pledge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.pledge.domain.Audience;
import se.medborgarlofte.pledge.domain.Concern;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PictureInput;
import se.medborgarlofte.pledge.domain.PictureInputs;
import se.medborgarlofte.pledge.domain.PictureProjection;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.Staffanstorp;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Of one record each audience gets exactly what is written down here. A new field must be added here on purpose. */
class PictureProjectionLeakTest {

    private static final Set<String> FOR_ALL = Set.of(
            "/audience",
            "/municipalityCode",
            "/periodFrom",
            "/periodTo",
            "/version",
            "/problems",
            "/problems/*/category",
            "/problems/*/concerns",
            "/inputs",
            "/inputs/*/kind",
            "/inputs/*/source",
            "/inputs/*/summary");
    private static final Set<String> FOR_PARTNERS =
            Set.of("/parts", "/parts/mapping", "/parts/otherInformation", "/parts/analysis");

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @EnumSource(Audience.class)
    void exactlyTheFieldsOfTheAudienceGetOut(Audience audience) {
        Set<String> expected = new TreeSet<>(FOR_ALL);
        if (audience != Audience.PUBLIC) {
            expected.addAll(FOR_PARTNERS);
        }
        Set<String> fields = new TreeSet<>();
        collect("", shown(audience), fields);

        assertThat(fields).isEqualTo(expected);
    }

    @Test
    void thePublicSeesWhatIsPublic() {
        assertThat(shown(Audience.PUBLIC).toString())
                .contains("public-of-municipality")
                .doesNotContain("internal")
                .doesNotContain("restricted")
                .doesNotContain(Staffanstorp.ANALYST)
                .doesNotContain(Staffanstorp.OFFICER);
    }

    @Test
    void thePartnersSeeWhatTheyShareAndWhatWasReleased() {
        assertThat(shown(Audience.PARTNERS).toString())
                .contains(
                        "public-of-municipality",
                        "internal-of-police",
                        "restricted-of-municipality",
                        "released-of-police")
                .doesNotContain("restricted-of-police");
    }

    @Test
    void thePoliceSeeTheirOwn() {
        assertThat(shown(Audience.POLICE).toString())
                .contains("restricted-of-police", "released-of-police", "internal-of-police")
                .doesNotContain("restricted-of-municipality");
    }

    @Test
    void thePublicSeesNoNumberOfFewerThanFive() {
        JsonNode problems = shown(Audience.PUBLIC).path("problems");

        assertThat(problems.toString())
                .isEqualTo("[{\"category\":\"RESIDENTIAL_BURGLARY\",\"concerns\":5},{\"category\":\"LIGHTING\"}]");
        assertThat(shown(Audience.PARTNERS).at("/problems/1/concerns").asInt()).isEqualTo(4);
    }

    private JsonNode shown(Audience audience) {
        SituationPicture picture = Staffanstorp.approvedPicture();
        return json.valueToTree(ProjectionView.of(PictureProjection.of(audience, picture, counted(), inputs())));
    }

    private static PictureInputs counted() {
        return PictureInputs.from(java.util.stream.IntStream.range(0, 9)
                .mapToObj(i ->
                        new Concern("c" + i, i < 5 ? ConcernCategory.RESIDENTIAL_BURGLARY : ConcernCategory.LIGHTING))
                .toList());
    }

    private static List<PictureInput> inputs() {
        PictureInput restricted = input("restricted-of-police", Party.POLICE, PictureInput.Classification.RESTRICTED);
        PictureInput released = input("released-of-police", Party.POLICE, PictureInput.Classification.RESTRICTED)
                .released(new PictureInput.Release("OSL", "chief", "Samordnare", "0", Staffanstorp.NOW));
        return List.of(
                restricted,
                released,
                input("internal-of-police", Party.POLICE, PictureInput.Classification.INTERNAL),
                input("restricted-of-municipality", Party.MUNICIPALITY, PictureInput.Classification.RESTRICTED),
                input("public-of-municipality", Party.MUNICIPALITY, PictureInput.Classification.PUBLIC));
    }

    private static PictureInput input(String summary, Party origin, PictureInput.Classification classification) {
        return new PictureInput(
                summary,
                "1230",
                InputKind.STAFF_INTERVIEW,
                "Källa",
                Staffanstorp.approvedPicture().period(),
                null,
                PictureInput.Weight.LOW,
                classification,
                Map.of(),
                summary,
                origin,
                null,
                Staffanstorp.OFFICER,
                Staffanstorp.NOW);
    }

    private static void collect(String path, JsonNode node, Set<String> fields) {
        if (node.isArray()) {
            node.forEach(element -> collect(path + "/*", element, fields));
        } else if (node.isObject()) {
            node.properties().forEach(field -> {
                fields.add(path + "/" + field.getKey());
                collect(path + "/" + field.getKey(), field.getValue(), fields);
            });
        }
    }
}
