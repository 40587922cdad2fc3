package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.pledge.Api.Answer;
import tools.jackson.databind.JsonNode;

/** A pledge from the day it is in force until everybody can read what became of it. */
class PledgeInForceIT extends PledgeServiceIT {

    @Test
    void policeAndMunicipalityConcludeThatItWasDoneAndThatItsEffectCannotBeMeasuredYet() {
        Town town = Town.fresh();
        String id = activePledge(town);
        assertThat(step(town.chief(), town, id, "/conclusions", Bodies.conclusion("FULFILLED"))
                        .errors())
                .containsExactly("/result activity-is-not-done");

        Answer shown = api().post(
                        town.officer(),
                        Api.PLEDGES + "/" + id + "/evidence",
                        Bodies.evidence("a1", today()),
                        "Idempotency-Key",
                        "lamps");
        assertThat(shown.status()).as(shown.body()).isEqualTo(201);
        assertThat(api().post(
                                town.officer(),
                                Api.PLEDGES + "/" + id + "/evidence",
                                Bodies.evidence("a1", today()),
                                "Idempotency-Key",
                                "lamps")
                        .body())
                .isEqualTo(shown.body());
        JsonNode followUp =
                api().get(town.analyst(), Api.PLEDGES + "/" + id + "/follow-up").json();
        assertThat(followUp.at("/activities/0/percent").asInt()).isEqualTo(100);
        assertThat(followUp.at("/indicators/0/verdict").asString()).isEqualTo("NOT_MEASURABLE");
        assertThat(followUp.at("/indicators/0/reason").asString()).isEqualTo("FOLLOW_UP_TOO_SHORT");

        assertThat(step(town.chief(), town, id, "/conclusions", Bodies.conclusion("FULFILLED"))
                        .text("/amendment/awaits"))
                .isEqualTo("SIGN");
        signChange(town, id);

        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id);
        assertThat(open.text("/state")).isEqualTo("CONCLUDED");
        assertThat(open.text("/conclusion/result")).isEqualTo("FULFILLED");
        assertThat(open.text("/conclusion/effects/0/verdict")).isEqualTo("NOT_MEASURABLE");
        assertThat(open.text("/conclusion/text/sv")).isEqualTo("Vi gjorde det vi lovade.");
        assertThat(probe.published(TOPIC, id)).isNotEmpty();
        awaitTold(id, "pledge-evidence-recorded", "pledge-amendment-proposed", "pledge-concluded");
    }

    @Test
    void aPledgeThatWasNotFulfilledStaysVisibleForEver() {
        Town town = Town.fresh();
        String id = activePledge(town);

        step(town.coordinator(), town, id, "/conclusions", Bodies.conclusion("NOT_FULFILLED"));
        signChange(town, id);

        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code())
                        .text("/items/0/conclusion/result"))
                .isEqualTo("NOT_FULFILLED");
    }

    @Test
    void whoLeavesSuspendsThePledgeForEverybodyToSee() {
        Town town = Town.fresh();
        String id = activePledge(town);

        Answer left = step(
                town.chief(), town, id, "/withdrawals", "{\"party\": \"POLICE\", " + Bodies.reason("reason") + "}");

        assertThat(left.text("/state")).isEqualTo("SUSPENDED");
        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id);
        assertThat(open.text("/withdrawals/0/party")).isEqualTo("POLICE");
        assertThat(open.text("/withdrawals/0/reason/sv")).isEqualTo("Läget har ändrats.");
        assertThat(open.body()).doesNotContain(town.chief().id());

        assertThat(step(town.coordinator(), town, id, "/returns", Bodies.signature("MUNICIPALITY"))
                        .problem())
                .isEqualTo("only-the-one-that-left-returns");
        assertThat(step(town.chief(), town, id, "/returns", Bodies.signature("POLICE"))
                        .text("/state"))
                .isEqualTo("ACTIVE");
    }

    @Test
    void aRevisionIsAgreedDecidedAndSignedWhileThePledgeStands() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String revision = Bodies.revision("Ännu färre bostadsinbrott");
        Answer unexplained = api().put(
                        town.officer(),
                        Api.PLEDGES + "/" + id,
                        revision,
                        "If-Match",
                        pledge(town, id).etag());
        assertThat(unexplained.errors()).containsExactly("/note required-in-force");

        String explained = revision.substring(0, revision.lastIndexOf('}')) + ", " + Bodies.reason("note") + "}";
        Answer proposed = api().put(
                        town.officer(),
                        Api.PLEDGES + "/" + id,
                        explained,
                        "If-Match",
                        pledge(town, id).etag());
        assertThat(proposed.text("/amendment/kind")).as(proposed.body()).isEqualTo("REVISION");
        assertThat(proposed.text("/content/title/sv")).isEqualTo("Färre bostadsinbrott");

        String hash = proposed.text("/amendment/contentHash");
        agree(town.officer(), id, "POLICE", hash);
        agree(town.coordinator(), id, "MUNICIPALITY", hash);
        assertThat(decide(town, id, Bodies.approval(today(), today())).text("/amendment/awaits"))
                .isEqualTo("SIGN");
        signChange(town, id);

        awaitTold(id, "pledge-amended");
        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id);
        assertThat(open.text("/content/title/sv")).isEqualTo("Ännu färre bostadsinbrott");
        assertThat(open.json().path("versions").asInt()).isEqualTo(2);
    }

    @Test
    void anErratumIsApprovedByEachPartyAndMendsTextsAlone() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String mended = "{\"content\": %s, %s}"
                .formatted(Bodies.content("Färre bostadsinbrott!", "RESIDENTIAL_BURGLARY"), Bodies.reason("note"));
        assertThat(step(town.officer(), town, id, "/errata", mended.replace("\"target\": 30.5", "\"target\": 41"))
                        .problem())
                .isEqualTo("erratum-changes-more-than-texts");

        Answer proposed = step(town.officer(), town, id, "/errata", mended);
        String hash = proposed.text("/amendment/contentHash");
        assertThat(hash).as(proposed.body()).isNotEmpty();
        agree(town.officer(), id, "POLICE", hash);
        agree(town.coordinator(), id, "MUNICIPALITY", hash);

        assertThat(pledge(town, id).text("/content/title/sv")).isEqualTo("Färre bostadsinbrott!");
        assertThat(pledge(town, id).text("/state")).isEqualTo("ACTIVE");
    }

    @Test
    void thePledgeIsToBeFollowedUpOnTheDayAfterItsLastOneAndCanBeExtended() {
        Town town = Town.fresh();
        LocalDate last = today().plusDays(20);
        String body =
                Bodies.draft(approvedPicture(town), "Färre bostadsinbrott").replace("2099-12-31", last.toString());
        String id = api().post(town.coordinator(), Api.PLEDGES, body).text("/id");
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today()));
        signBoth(town, id);
        awaitState(town, id, "ACTIVE");

        clock.advance(Duration.ofDays(21));
        awaitState(town, id, "FOLLOW_UP_DUE");

        step(
                town.coordinator(),
                town,
                id,
                "/extensions",
                "{\"validUntil\": \"%s\", %s}".formatted(last.plusDays(30), Bodies.reason("note")));
        signChange(town, id);
        assertThat(pledge(town, id).text("/state")).isEqualTo("ACTIVE");
        assertThat(pledge(town, id).text("/content/validUntil"))
                .isEqualTo(last.plusDays(30).toString());
    }

    @Test
    void evidenceBelongsToAnActivityOfADayThatHasBeenAndPointsOutNobody() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String path = Api.PLEDGES + "/" + id + "/evidence";

        assertThat(api().post(town.officer(), path, Bodies.evidence("a7", today()))
                        .errors())
                .containsExactly("/activityKey unknown-key");
        assertThat(api().post(town.officer(), path, Bodies.evidence("a1", today().plusDays(1)))
                        .errors())
                .containsExactly("/on lies-ahead");
        assertThat(api().post(
                                town.officer(),
                                path,
                                Bodies.evidence("a1", today()).replace("Alla bilar", "anna@example.se"))
                        .problem())
                .isEqualTo("personal-data-in-text");
        assertThat(api().get(town.officer(), path).json().path("total").asInt()).isZero();
    }

    @Test
    void theProposedChangeCanBeTakenBack() {
        Town town = Town.fresh();
        String id = activePledge(town);
        step(town.coordinator(), town, id, "/conclusions", Bodies.conclusion("PARTLY_FULFILLED"));
        String path = Api.PLEDGES + "/" + id + "/amendment";

        Answer dropped = api().send(api().request(path)
                .header("Authorization", town.officer().bearer())
                .header("If-Match", pledge(town, id).etag())
                .DELETE());

        assertThat(dropped.status()).as(dropped.body()).isEqualTo(200);
        assertThat(dropped.json().has("amendment")).isFalse();
    }

    @Test
    void figuresOfAnIndicatorShowWhetherThePledgeWorked() {
        Town town = Town.fresh();
        clock.advance(Duration.between(
                clock.instant(), LocalDate.of(2027, 1, 1).atTime(12, 0).atZone(java.time.ZoneOffset.UTC)));
        String id = activePledge(town);
        for (int month = 1; month <= 12; month++) {
            record(town, id, YearMonth.of(2026, month), 10);
        }
        clock.advance(Duration.ofDays(366));
        for (int month = 1; month <= 12; month++) {
            record(town, id, YearMonth.of(2027, month), 2);
        }

        JsonNode effect = api().get(town.analyst(), Api.PLEDGES + "/" + id + "/follow-up")
                .json()
                .at("/indicators/0");

        assertThat(effect.path("verdict").asString()).as(effect.toString()).isEqualTo("REACHED");
        assertThat(effect.at("/baseline/count").asInt()).isEqualTo(120);
        assertThat(effect.path("months")
                        .valueStream()
                        .map(month -> month.path("month").asString()))
                .hasSize(24)
                .startsWith("2026-01")
                .endsWith("2027-12");
        assertThat(effect.at("/months/23/count").asInt()).isEqualTo(2);
        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id + "/follow-up");
        assertThat(open.text("/indicators/0/verdict")).as(open.body()).isEqualTo("REACHED");
        assertThat(open.body()).doesNotContain("months");
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id + "/follow-up", "If-None-Match", open.etag())
                        .status())
                .isEqualTo(304);
        assertThat(effect.at("/change/upper").asDouble()).isLessThan(1);
        assertThat(api().post(town.analyst(), Api.PLEDGES + "/" + id + "/figures", Bodies.figure("i9", "2027-01", 1))
                        .errors())
                .containsExactly("/indicatorKey unknown-key");
    }

    @Test
    void anIndicatorFillsItselfWithWhatThePropertyRegistryStates() {
        Town town = Town.fresh();
        String body = Bodies.draft(approvedPicture(town), "Mer stöldgods hem")
                .replace("\"source\": \"Brå\"", "\"source\": \"Registret\", \"feed\": \"ITEMS_RETURNED\"");
        String id = api().post(town.coordinator(), Api.PLEDGES, body).text("/id");
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today()));
        signBoth(town, id);
        awaitState(town, id, "ACTIVE");
        for (int ago = 1; ago <= 12; ago++) {
            returned(town, YearMonth.from(today()).minusMonths(ago), 3);
        }

        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode baseline = api().get(town.analyst(), Api.PLEDGES + "/" + id + "/follow-up")
                    .json()
                    .at("/indicators/0/baseline");
            assertThat(baseline.path("count").asInt()).isEqualTo(36);
        });
        returned(town, YearMonth.from(today()), 1);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api().get(town.analyst(), Api.PLEDGES + "/" + id + "/follow-up")
                                .json()
                                .at("/indicators/0/months/12")
                                .toString())
                        .isEqualTo("{\"month\":\"%s\",\"count\":1}".formatted(YearMonth.from(today()))));
        assertThat(api().post(town.analyst(), Api.PLEDGES + "/" + id + "/figures", Bodies.figure("i1", "2026-10", 1))
                        .errors())
                .containsExactly("/indicatorKey fills-itself");
    }

    @Test
    void whatIsStolenHereAndReturnedElsewhereCountsWhereTheIndicatorSaysSo() {
        Town town = Town.fresh();
        Town neighbour = Town.fresh();
        String body = Bodies.draft(approvedPicture(town), "Mer stöldgods hem");
        String counted = "\"source\": \"Registret\", \"feed\": \"ITEMS_RETURNED\", \"countedIn\": [\"%s\", \"%s\"]"
                .formatted(neighbour.code(), town.code());
        String id = api().post(town.coordinator(), Api.PLEDGES, body.replace("\"source\": \"Brå\"", counted))
                .text("/id");
        returned(town, YearMonth.from(today()), 1);
        returned(neighbour, YearMonth.from(today()), 4);

        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(api().get(town.analyst(), Api.PLEDGES + "/" + id + "/follow-up")
                                .json()
                                .at("/indicators/0/months/0/count")
                                .asInt())
                        .isEqualTo(5));
        assertThat(api().post(
                                town.coordinator(),
                                Api.PLEDGES,
                                body.replace("\"source\": \"Brå\"", "\"source\": \"Brå\", \"countedIn\": [\"1281\"]"))
                        .errors())
                .containsExactly("/content/indicators/0/countedIn only-from-the-registry");
    }

    private void returned(Town town, YearMonth month, int number) {
        probe.deliver(
                "property",
                "area-month-figures-stated",
                java.util.UUID.randomUUID().toString(),
                1,
                """
                {"municipalityCode": "%s", "month": "%s", "theftsReported": 9, "uvChecks": 9, "uvHits": 2,
                 "itemsSeized": 6, "itemsMatched": 3, "itemsReturned": %d}""".formatted(town.code(), month, number));
    }

    @Test
    void whatOnePartyKeepsToItselfIsNotThereForTheOtherAndWhatIsForEverybodyIsPublic() {
        Town town = Town.fresh();
        String id = activePledge(town);
        String path = Api.PLEDGES + "/" + id + "/evidence";
        String secret = evidence(town.officer(), path, "RESTRICTED", "Spaning vid infarten.");
        evidence(town.officer(), path, "INTERNAL", "Lamporna är utdelade.");
        evidence(town.coordinator(), path, "PUBLIC", "Alla hushåll har fått brev.");

        assertThat(notes(api().get(town.officer(), path)))
                .containsExactly("Alla hushåll har fått brev.", "Lamporna är utdelade.", "Spaning vid infarten.");
        assertThat(notes(api().get(town.coordinator(), path)))
                .containsExactly("Alla hushåll har fått brev.", "Lamporna är utdelade.");
        assertThat(api().get(town.coordinator(), path + "/" + secret).status()).isEqualTo(404);
        assertThat(api().get(town.chief(), path + "/" + secret).text("/classification"))
                .isEqualTo("RESTRICTED");
        Answer open = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id);
        assertThat(open.text("/evidence/0/note")).isEqualTo("Alla hushåll har fått brev.");
        assertThat(open.body()).doesNotContain("Lamporna", "Spaning");
        assertThat(open.json().at("/progress/0/done").asInt()).isEqualTo(3);
    }

    private String evidence(Town.Person who, String path, String classification, String note) {
        Answer recorded = api().post(who, path, """
                        {"activityKey": "a1", "kind": "LOG", "on": "%s", "note": "%s", "classification": "%s"}""".formatted(today(), note, classification));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
        return recorded.text("/id");
    }

    private static java.util.List<String> notes(Answer list) {
        return list.json()
                .path("items")
                .valueStream()
                .map(item -> item.path("note").asString())
                .toList();
    }

    @Test
    void causeActivitiesAndIndicatorsAreInBothLanguagesWhereSomebodyHasWrittenThem() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        String body = Bodies.draft(picture, "Färre inbrott")
                .replace("\"activities\"", "\"causeEnglish\": \"Stolen goods are hard to trace.\", \"activities\"")
                .replace(
                        "\"to\": \"2027-11-30\"",
                        "\"to\": \"2027-11-30\", \"english\": {\"function\": \"Local police\","
                                + " \"description\": \"A UV lamp in every car\"}")
                .replace(
                        "\"source\": \"Brå\"",
                        "\"source\": \"Brå\", \"english\": {\"name\": \"Dwelling burglaries\","
                                + " \"unit\": \"per year\", \"source\": \"Brå\"}");

        Answer drafted = api().post(town.coordinator(), Api.PLEDGES, body);
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        Answer read = pledge(town, drafted.text("/id"));

        assertThat(read.text("/content/causeEnglish")).isEqualTo("Stolen goods are hard to trace.");
        assertThat(read.text("/content/activities/0/english/description")).isEqualTo("A UV lamp in every car");
        assertThat(read.text("/content/indicators/0/english/name")).isEqualTo("Dwelling burglaries");
        assertThat(api().post(
                                town.coordinator(),
                                Api.PLEDGES,
                                body.replace("A UV lamp in every car", "Call 070-123 45 67"))
                        .errors())
                .containsExactly("/content/activities/0/english/description phone-number");
    }

    @Test
    void thePictureHasChangedSinceYouDecided() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        String id = draftPledge(town, picture);
        assertThat(pledge(town, id).json().has("newerPicture")).isFalse();

        String next = api().post(town.analyst(), Api.PICTURES + "/" + picture + "/versions", """
            {"periodFrom": "2026-01-01", "periodTo": "2027-12-31"}\
            """)
                .text("/id");
        assertThat(pledge(town, id).json().has("newerPicture")).isFalse();
        approve(town, next);

        assertThat(pledge(town, id).text("/newerPicture/pictureId")).isEqualTo(next);
        String revision = Bodies.revision("Färre inbrott");
        Answer rebased = api().put(
                        town.officer(),
                        Api.PLEDGES + "/" + id,
                        revision.substring(0, revision.lastIndexOf('}')) + ", \"pictureId\": \"" + next + "\"}",
                        "If-Match",
                        pledge(town, id).etag());
        assertThat(rebased.text("/pictureId")).isEqualTo(next);
        assertThat(pledge(town, id).json().has("newerPicture")).isFalse();
    }

    private void record(Town town, String id, YearMonth month, int count) {
        Answer recorded =
                api().post(town.analyst(), Api.PLEDGES + "/" + id + "/figures", Bodies.figure("i1", month, count));
        assertThat(recorded.status()).as(recorded.body()).isEqualTo(204);
    }
}
