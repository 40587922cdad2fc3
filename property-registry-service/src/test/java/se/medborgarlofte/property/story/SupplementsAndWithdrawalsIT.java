package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A victim remembers more, or finds the thing again. */
class SupplementsAndWithdrawalsIT extends RegistryStory {
    private static final String REPORTS = "/property/v1/theft-reports";

    @Test
    void supplementsKeepTheirOrderAuthorAndDateAndTheThingIsShownAsItIsKnownToday() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        String bicycle = thing(report);
        supplement(People.ANNA, report, Map.of("itemId", bicycle, "colours", List.of("vit"), "marks", "Lagad sadel"));
        Answer second = supplement(
                People.DAVID, report, Map.of("itemId", bicycle, "brand", "Monark", "description", "Har en vit korg."));
        JsonNode now = theftReport(People.ANNA, report).json();

        assertThat(second.status()).isEqualTo(200);
        assertThat(now.path("supplements")).hasSize(2);
        assertThat(now.at("/supplements/0/author").asString()).isEqualTo("OWNER");
        assertThat(now.at("/supplements/1/author").asString()).isEqualTo("OFFICER");
        assertThat(now.at("/supplements/0/at").asString())
                .isLessThanOrEqualTo(now.at("/supplements/1/at").asString());
        assertThat(now.at("/items/0/brand").asString()).isEqualTo("Monark");
        assertThat(now.at("/items/0/colour").asString()).isEqualTo("vit");
        assertThat(now.at("/items/0/description").asString()).isEqualTo("Har en vit korg.");
        assertThat(published(report, 3))
                .containsExactly("theft-reported", "theft-report-supplemented", "theft-report-supplemented");
        assertThat(lastPublished(report).toString()).doesNotContain("korg");
    }

    @Test
    void aNumberRememberedLaterFindsTheThing() {
        String frame = unique("wbk");
        String seizure = seize(bicycle(identifier("SERIAL", frame)));
        String report = report(People.ANNA, theft("1230", Map.of("category", "BICYCLE", "brand", "Crescent")));
        supplement(
                People.ANNA,
                report,
                Map.of("itemId", thing(report), "identifiers", List.of(identifier("FRAME", frame))));

        assertThat(match(matchOf(seizure)).json().path("reportId").asString()).isEqualTo(report);
        assertThat(theftReport(People.ANNA, report)
                        .json()
                        .at("/supplements/0/identifiers/0/value")
                        .asString())
                .isEqualTo(frame);
    }

    @Test
    void aForgottenThingIsAddedToTheSameReport() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        Answer added = supplement(
                People.ANNA, report, Map.of("category", "CAMERA", "brand", "Canon", "materials", List.of("plast")));

        assertThat(added.json().path("items")).hasSize(2);
        assertThat(added.json().at("/items/1/category").asString()).isEqualTo("CAMERA");
        assertThat(added.json().at("/supplements/0/furtherThing").asBoolean()).isTrue();
    }

    @Test
    void aRegisteredThingThatWasStolenTooIsAddedAndOnlyByItsOwner() {
        String code = unique("dna");
        Map<String, Object> ring = ring(identifier("MARKING_CODE", code));
        String mine = register(People.ANNA, ring);
        String foreign = register(People.OSKAR, ring(identifier("SERIAL", unique("sn"))));
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));

        assertThat(firstError(supplement(People.ANNA, report, Map.of("registeredItemId", foreign))))
                .isEqualTo("unknown-item");
        assertThat(firstError(supplement(People.ANNA, report, Map.of("registeredItemId", mine, "marks", "Repa"))))
                .isEqualTo("known-or-further");
        Answer added = supplement(People.ANNA, report, Map.of("registeredItemId", mine));

        assertThat(added.json().at("/items/1/itemId").asString()).isEqualTo(mine);
        assertThat(added.json().at("/supplements/0/furtherThing").asBoolean()).isTrue();
        published(report, 2);
        Answer match = match(matchOf(seize(ring)));
        assertThat(match.json().path("itemId").asString()).isEqualTo(mine);
        assertThat(match.json().path("reportId").asString()).isEqualTo(report);
    }

    @Test
    void theSameSupplementAgainIsOneAndAnotherUnderItsKeyIsRefused() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        Map<String, Object> more = Map.of("itemId", thing(report), "marks", "Lagad sadel");
        String key = unique("key");
        supplement(People.ANNA, report, more, "Idempotency-Key", key);
        Answer again = supplement(People.ANNA, report, more, "Idempotency-Key", key);
        Answer other = supplement(
                People.ANNA, report, Map.of("itemId", thing(report), "marks", "Ny sadel"), "Idempotency-Key", key);

        assertThat(again.json().path("supplements")).hasSize(1);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void aSupplementThatSaysNothingOrTooMuchSaysWhatToMend() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        String bicycle = thing(report);

        assertThat(firstError(supplement(People.ANNA, report, Map.of("itemId", bicycle))))
                .isEqualTo("supplement-is-empty");
        assertThat(firstError(supplement(People.ANNA, report, Map.of("marks", "Repa"))))
                .isEqualTo("not-null");
        assertThat(firstError(supplement(
                        People.ANNA, report, Map.of("itemId", bicycle, "category", "BICYCLE", "marks", "Repa"))))
                .isEqualTo("known-or-further");
        assertThat(firstError(supplement(
                        People.ANNA,
                        report,
                        Map.of("itemId", "0192f3a4-7c10-7b21-8a51-1f6f0f2d3c01", "marks", "Repa"))))
                .isEqualTo("not-in-the-report");
        for (People other : List.of(People.OSKAR, People.ERIK, People.HANNA)) {
            assertThat(supplement(other, report, Map.of("itemId", bicycle, "marks", "x"))
                            .status())
                    .isEqualTo(403);
        }
        assertThat(theftReport(People.ANNA, report).json().path("supplements")).isEmpty();
    }

    @Test
    void aThingThatItsOwnerHasFoundAgainIsNoLongerInAnyMatch() {
        String frame = unique("wbk");
        String seizure = seize(bicycle(identifier("SERIAL", frame)));
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", frame))));
        String match = matchOf(seizure);
        Answer read = theftReport(People.ANNA, report);
        Answer withdrawn = withdraw(People.ANNA, report, thing(report), "FOUND_AGAIN", read.header("ETag"));
        Answer closed = await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(
                        () -> match(match),
                        found -> found.json().path("state").asString().equals("CLOSED"));
        String later = seize(bicycle(identifier("SERIAL", frame)));
        String marker = unique("wbk");
        report(People.ANNA, theft("1230", bicycle(identifier("FRAME", marker))));
        matchOf(seize(bicycle(identifier("SERIAL", marker))));

        assertThat(withdrawn.json().at("/items/0/standing").asString()).isEqualTo("RECOVERED");
        assertThat(closed.json().at("/closure/reason").asString()).isEqualTo("FOUND_AGAIN");
        assertThat(confirm(People.FATIMA, match, closed.header("ETag")).problem())
                .isEqualTo("match-closed");
        await().atMost(Duration.ofSeconds(60)).until(() -> types(match).contains("match-closed"));
        // Equal numbers and the engine may both find the pair; the second finding restates the match.
        assertThat(types(match))
                .filteredOn(type -> !type.equals("match-restated"))
                .containsExactly("match-proposed", "match-closed");
        assertThat(lastPublished(match).path("closedReason").asString()).isEqualTo("FOUND_AGAIN");
        assertThat(published(report, 2)).containsExactly("theft-reported", "stolen-thing-withdrawn");
        assertThat(matchesOf(later)).isEmpty();
    }

    @Test
    void onAConfirmedMatchTheWithdrawalIsNotedForThoseWhoConfirmedIt() {
        String frame = unique("wbk");
        String seizure = seize(bicycle(identifier("SERIAL", frame)));
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", frame))));
        String match = matchOf(seizure);
        confirmByTwo(match);
        String etag = theftReport(People.DAVID, report).header("ETag");
        withdraw(People.DAVID, report, thing(report), "RECOVERED", etag);

        await().atMost(Duration.ofSeconds(60))
                .until(() ->
                        match(match).json().at("/closure/reason").asString("").equals("RECOVERED"));
        assertThat(match(match).json().path("state").asString()).isEqualTo("CONFIRMED");
    }

    @Test
    void aWithdrawalNeedsTheVersionThatWasReadAndTheRightPerson() {
        String report = report(People.ANNA, theft("1230", bicycle(identifier("FRAME", unique("wbk")))));
        String bicycle = thing(report);

        assertThat(api().post(
                                People.ANNA,
                                REPORTS + "/" + report + "/withdrawals",
                                Map.of("itemId", bicycle, "reason", "FOUND_AGAIN"))
                        .status())
                .isEqualTo(428);
        assertThat(withdraw(People.ANNA, report, bicycle, "FOUND_AGAIN", "\"9\"")
                        .status())
                .isEqualTo(412);
        assertThat(withdraw(People.OSKAR, report, bicycle, "FOUND_AGAIN", "\"1\"")
                        .status())
                .isEqualTo(403);
        Answer once = withdraw(People.ANNA, report, bicycle, "REPORTED_BY_MISTAKE", "\"1\"");
        assertThat(once.json().at("/items/0/standing").asString()).isEqualTo("WITHDRAWN");
        assertThat(withdraw(People.ANNA, report, bicycle, "FOUND_AGAIN", once.header("ETag"))
                        .problem())
                .isEqualTo("thing-not-missing");
    }

    @Test
    void aThingIsDescribedInAllItsColoursMaterialsAndMarks() {
        Map<String, Object> camera = new HashMap<>(Map.of(
                "category",
                "CAMERA",
                "brand",
                "Canon",
                "colours",
                List.of("svart", "silver"),
                "materials",
                List.of("metall", "plast"),
                "marks",
                "Repa på linsskyddet",
                "identifiers",
                List.of(identifier("ENGRAVING", "E.K. -74"))));
        String item = register(People.ANNA, camera);
        JsonNode read = api().get(People.ANNA, "/property/v1/items/" + item).json();

        assertThat(read.path("colour").asString()).isEqualTo("svart");
        assertThat(read.path("colours")).hasSize(2);
        assertThat(read.path("materials")).hasSize(2);
        assertThat(read.path("marks").asString()).isEqualTo("Repa på linsskyddet");
        camera.put("colours", List.of(" "));
        assertThat(api().post(People.ANNA, "/property/v1/items", camera).status())
                .isEqualTo(422);
    }

    private String thing(String report) {
        return theftReport(People.ANNA, report).json().at("/items/0/itemId").asString();
    }

    private static String firstError(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(422);
        return answer.json().at("/errors/0/code").asString();
    }
}
