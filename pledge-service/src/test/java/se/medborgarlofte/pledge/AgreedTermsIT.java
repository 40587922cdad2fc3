package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.pledge.Api.Answer;

/** Who signs, how many pledges are in force and how long one lasts differ between municipalities: it is data. */
class AgreedTermsIT extends PledgeServiceIT {

    private static final String AGREEMENTS = "/pledge/v1/cooperation-agreements";

    @Test
    void whomTheAgreementNamesSignsAndInhabitantsReadInWhichFunction() {
        Town town = Town.fresh();
        agreedWith(town, """
                {"signatories": [
                   {"office": "POLICE_OFFICER", "function": {"sv": "Kommunpolis", "en": "Municipal police officer"}},
                   {"office": "BOARD_SECRETARY",
                    "function": {"sv": "Kommunstyrelsens ordförande", "en": "Chair of the board"}}]}""");
        String pledge = decided(town);

        assertThat(sign(town.chief(), pledge, "POLICE").problem()).isEqualTo("not-a-signatory");
        assertThat(sign(town.coordinator(), pledge, "MUNICIPALITY").status()).isEqualTo(403);
        assertThat(sign(town.officer(), pledge, "POLICE").status()).isEqualTo(200);
        assertThat(sign(town.secretary(), pledge, "MUNICIPALITY").text("/state"))
                .isEqualTo("SIGNED");
        awaitState(town, pledge, "ACTIVE");

        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + pledge);
        assertThat(open.text("/signatures/0/function/sv")).isEqualTo("Kommunpolis");
        assertThat(open.text("/signatures/1/function/en")).isEqualTo("Chair of the board");
        assertThat(open.body()).doesNotContain(town.officer().id());
    }

    @Test
    void whereNothingWasAgreedTheChiefAndTheCoordinatorSign() {
        Town town = Town.fresh();
        String pledge = decided(town);

        assertThat(sign(town.officer(), pledge, "POLICE").problem()).isEqualTo("not-a-signatory");
        assertThat(sign(town.secretary(), pledge, "MUNICIPALITY").problem()).isEqualTo("not-a-signatory");
        assertThat(sign(town.officer(), pledge, "MUNICIPALITY").status()).isEqualTo(403);
        signBoth(town, pledge);
    }

    @Test
    void noMorePledgesAreInForceThanWasAgreed() {
        Town town = Town.fresh();
        agreedWith(town, "{\"mostInForce\": 1}");
        String first = decided(town);
        String second = draftPledge(
                town, api().get(town.coordinator(), Api.PLEDGES + "/" + first).text("/pictureId"));
        agreeBoth(town, second);

        Answer refused = decide(town, second, Bodies.approval(today(), today()));

        assertThat(refused.problem()).isEqualTo("too-many-in-force");
        assertThat(refused.text("/detail")).contains("högst 1 löften");
        assertThat(decide(town, second, Bodies.decision("POSTPONED", today())).text("/state"))
                .isEqualTo("POSTPONED");
    }

    @Test
    void noPledgeLastsLongerThanWasAgreed() {
        Town town = Town.fresh();
        agreedWith(town, "{\"longestMonths\": 24}");
        String pledge = draftPledge(town, approvedPicture(town));
        agreeBoth(town, pledge);

        Answer refused = decide(town, pledge, Bodies.approval(today(), today()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("lasts-too-long");
        assertThat(refused.text("/detail"))
                .contains("2099-12-31", today().plusMonths(24).minusDays(1).toString());
    }

    @Test
    void theTermsAreReadWithTheAgreement() {
        Town town = Town.fresh();
        String agreement = agreedWith(town, "{\"mostInForce\": 3, \"longestMonths\": 24}");

        Answer read = api().get(town.analyst(), AGREEMENTS + "/" + agreement);

        assertThat(read.json().at("/terms/mostInForce").asInt()).isEqualTo(3);
        assertThat(read.json().at("/terms/longestMonths").asInt()).isEqualTo(24);
        assertThat(read.json().at("/terms/signatories").isEmpty()).isTrue();
    }

    private String decided(Town town) {
        String id = draftPledge(town, approvedPicture(town));
        agreeBoth(town, id);
        assertThat(decide(town, id, Bodies.approval(today(), today())).text("/state"))
                .isEqualTo("DECIDED");
        return id;
    }

    private String agreedWith(Town town, String terms) {
        Answer drafted = api().post(town.coordinator(), AGREEMENTS, """
                        {"municipalityCode": "%s", "purposes": ["Färre brott i hemmen"], "areas": ["Hela kommunen"],
                         "validFrom": "2026-01-01", "validTo": "2099-12-31", "document": "KS 2025/0311",
                         "terms": %s}""".formatted(town.code(), terms));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String path = AGREEMENTS + "/" + drafted.text("/id");
        api().post(town.chief(), path + "/signatures", Bodies.signature("POLICE"));
        api().post(town.coordinator(), path + "/signatures", Bodies.signature("MUNICIPALITY"));
        return drafted.text("/id");
    }
}
