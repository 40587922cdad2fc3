package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.pledge.Api.Answer;
import tools.jackson.databind.JsonNode;

/** A situation picture gathers the concerns of its area and period and is approved by two people. */
class SituationPictureIT extends PledgeServiceIT {

    private static final String NEXT_YEAR = """
            {"periodFrom": "2027-01-01", "periodTo": "2027-12-31"}""";

    @Autowired
    private Reservations reservations;

    @Test
    void concernsOfTheAreaAndPeriodCountByThemselves() {
        Town town = Town.fresh();
        Town elsewhere = Town.fresh();
        String picture = openPicture(town);
        deliver(town, "THEFT", "2025-12-31T23:30:00Z");
        deliver(town, "THEFT", "2026-12-31T22:30:00Z");
        deliver(town, "LIGHTING", "2026-06-01T10:00:00Z");
        deliver(town, "THEFT", "2025-12-31T22:30:00Z");
        deliver(town, "THEFT", "2026-12-31T23:30:00Z");
        concern(elsewhere, "THEFT");

        awaitConcerns(town, picture, 3);

        Answer problems = api().get(town.officer(), Api.PICTURES + "/" + picture + "/problems");
        assertThat(problems.json().path("problems").toString()).isEqualTo("""
                        [{"category":"THEFT","concerns":2},{"category":"LIGHTING","concerns":1}]""");
    }

    @Test
    void aDeclinedConcernNoLongerCounts() {
        Town town = Town.fresh();
        String picture = openPicture(town);
        String concern = concern(town, "TRAFFIC");
        awaitConcerns(town, picture, 1);

        probe.deliver(
                "dialogue",
                "concern-restated",
                concern,
                2,
                Bodies.concern(concern, town.code(), "TRAFFIC", "2026-11-10T10:00:00Z", "DECLINED"));

        awaitConcerns(town, picture, 0);
    }

    @Test
    void anApprovedPictureIsPinnedAndTellsWhichConcernsItUses() {
        Town town = Town.fresh();
        String burglary = concern(town, "RESIDENTIAL_BURGLARY");
        String picture = openPicture(town);
        awaitConcerns(town, picture, 1);
        approve(town, picture);
        String later = openPicture(town);
        concern(town, "RESIDENTIAL_BURGLARY");
        awaitConcerns(town, later, 2);

        JsonNode read = api().get(town.analyst(), Api.PICTURES + "/" + picture).json();
        assertThat(read.path("state").asString()).isEqualTo("APPROVED");
        assertThat(read.at("/problems/0/concerns").asInt()).isEqualTo(1);
        assertThat(read.path("approvedBy").asString()).isEqualTo(town.officer().id());

        var published =
                awaitPublished(picture, "picture-opened", "picture-changed", "picture-approved", "concerns-used");
        JsonNode used = published.getLast().data();
        assertThat(used.path("usedIn").asString()).isEqualTo("PICTURE");
        assertThat(used.path("concernIds").valueStream().map(JsonNode::asString))
                .containsExactly(burglary);
        assertThat(used.has("pledgeId")).isFalse();
    }

    @Test
    void anApprovedPictureIsNotWrittenButItsNextVersionIs() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        String path = Api.PICTURES + "/" + picture;
        String read = api().get(town.analyst(), path).etag();

        assertThat(api().put(town.analyst(), path, Bodies.PARTS, "If-Match", read)
                        .problem())
                .isEqualTo("picture-is-approved");

        Answer opened = api().post(town.analyst(), path + "/versions", NEXT_YEAR, "Idempotency-Key", "next");
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        assertThat(api().post(town.analyst(), path + "/versions", NEXT_YEAR, "Idempotency-Key", "next")
                        .body())
                .isEqualTo(opened.body());

        Answer version = api().get(town.analyst(), Api.PICTURES + "/" + opened.text("/id"));
        assertThat(version.json().path("version").asInt()).isEqualTo(2);
        assertThat(version.text("/previousPictureId")).isEqualTo(picture);
        assertThat(version.text("/mapping")).isEqualTo("Norr om järnvägen, vardagar.");

        Answer secondTry = api().post(town.officer(), path + "/versions", NEXT_YEAR);
        assertThat(secondTry.problem()).isEqualTo("next-version-exists");
        assertThat(secondTry.text("/detail")).contains(opened.text("/id"));
    }

    /** A service may stop between saving the next version and confirming that there is one. */
    @Test
    void aNextVersionThatWasSavedStandsAndOneThatWasNotDoesNot() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        String key = "next-version-of:" + picture;
        String saved = openPicture(town);
        reservations.reserve(List.of(key), saved, Duration.ofMillis(-1));

        Answer refused = api().post(town.officer(), Api.PICTURES + "/" + picture + "/versions", NEXT_YEAR);
        assertThat(refused.problem()).isEqualTo("next-version-exists");

        reservations.release(List.of(key), saved);
        reservations.reserve(List.of(key), "never-saved", Duration.ofMillis(-1));
        assertThat(api().post(town.officer(), Api.PICTURES + "/" + picture + "/versions", NEXT_YEAR)
                        .status())
                .isEqualTo(201);
    }

    @Test
    void approvalNeedsTheThreePartsAndASecondPerson() {
        Town town = Town.fresh();
        String path = Api.PICTURES + "/" + openPicture(town);
        String read = api().get(town.analyst(), path).etag();

        Answer unwritten = api().post(town.officer(), path + "/approvals", "", "If-Match", read);
        assertThat(unwritten.problem()).isEqualTo("picture-parts-are-missing");
        assertThat(unwritten.errors())
                .containsExactly(
                        "/mapping part-is-missing", "/otherInformation part-is-missing", "/analysis part-is-missing");

        Answer written = api().put(town.analyst(), path, Bodies.PARTS, "If-Match", read);
        assertThat(api().post(town.analyst(), path + "/approvals", "", "If-Match", written.etag())
                        .problem())
                .isEqualTo("approver-wrote-last");
    }

    @Test
    void aTextThatPointsOutSomebodyIsRefusedAndChangesNothing() {
        Town town = Town.fresh();
        String path = Api.PICTURES + "/" + openPicture(town);
        Answer before = api().get(town.analyst(), path);

        Answer refused = api().put(town.analyst(), path, """
                        {"mapping": "Bilen ABC 123 står vid 19 811228-9874.", "otherInformation": "", "analysis": ""}""", "If-Match", before.etag());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("personal-data-in-text");
        assertThat(refused.errors()).anyMatch(error -> error.startsWith("/mapping "));
        assertThat(refused.body()).doesNotContain("811228");
        assertThat(api().get(town.analyst(), path).body()).isEqualTo(before.body());
    }

    @Test
    void picturesOfAnAreaAreListedPageByPage() {
        Town town = Town.fresh();
        for (int year = 2021; year <= 2023; year++) {
            api().post(town.analyst(), Api.PICTURES, Bodies.picture(town.code(), year + "-01-01", year + "-12-31"));
        }

        Answer first = api().get(town.chief(), Api.PICTURES + "?municipalityCode=" + town.code() + "&limit=2");

        assertThat(first.json().path("total").asInt()).isEqualTo(3);
        assertThat(first.text("/items/0/periodFrom")).isEqualTo("2023-01-01");
        assertThat(first.text("/items/1/periodFrom")).isEqualTo("2022-01-01");
        Answer second = api().get(town.chief(), first.text("/links/next"));
        assertThat(second.text("/items/0/periodFrom")).isEqualTo("2021-01-01");
        assertThat(second.json().path("links").has("next")).isFalse();
    }

    private void deliver(Town town, String category, String raisedAt) {
        String id = UUID.randomUUID().toString();
        probe.deliver("dialogue", "concern-raised", id, 1, Bodies.concern(id, town.code(), category, raisedAt));
    }
}
