package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.pledge.Api.Answer;
import se.medborgarlofte.pledge.application.WatchArea;
import tools.jackson.databind.JsonNode;

/** What law and agreement want of a municipality and its police: agreement, picture, plan, follow-up, report. */
class StatutoryClockIT extends PledgeServiceIT {

    private static final String AGREEMENTS = "/pledge/v1/cooperation-agreements";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String PLANS = "/pledge/v1/action-plans";

    @Test
    void aMunicipalityFulfilsItsDutiesOneAfterTheOther() {
        Town town = Town.fresh();
        assertThat(duty(town, "PICTURE_REVIEW").path("state").asString()).isEqualTo("MISSING");
        assertThat(duty(town, "COOPERATION_AGREEMENT").path("state").asString()).isEqualTo("MISSING");

        String agreement = signedAgreement(town);
        String picture = approvedPicture(town);
        String plan = decidedPlan(town, picture);
        String pledge = activePledgeOn(town, picture);

        assertThat(duty(town, "COOPERATION_AGREEMENT").path("state").asString()).isEqualTo("MET");
        assertThat(duty(town, "PICTURE_REVIEW").path("state").asString()).isEqualTo("MET");
        assertThat(duty(town, "ACTION_PLAN").path("subject").asString()).isEqualTo(plan);
        assertThat(duty(town, "PLEDGE_FOLLOW_UP").path("subject").asString()).isEqualTo(pledge);
        assertThat(pledge(town, pledge).text("/agreementId")).isEqualTo(agreement);
        assertThat(gaps(town)).doesNotContain("PROBLEM_WITHOUT_MEASURE");
        awaitTold(agreement, "agreement-drafted", "agreement-signed-by-party", "agreement-signed");
        awaitTold(plan, "plan-drafted", "plan-changed", "plan-decided");
    }

    @Test
    void aPictureThatIsNotReviewedIsRemindedOfAndThenOverdue() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        awaitTold(picture, "picture-approved");

        clock.advance(Duration.ofDays(650));
        awaitTold(picture, "picture-review-reminded");
        assertThat(duty(town, "PICTURE_REVIEW").path("state").asString()).isEqualTo("DUE_SOON");

        clock.advance(Duration.ofDays(90));
        awaitTold(picture, "picture-review-overdue");
        assertThat(duty(town, "PICTURE_REVIEW").path("tell").asString()).isEqualTo("COORDINATOR");
        clock.advance(Duration.ofDays(100));
        assertThat(duty(town, "PICTURE_REVIEW").path("tell").asString()).isEqualTo("BOARD_AND_CHIEF");
    }

    @Test
    void whoeverWorksForTheAreaIsToldOfWhatIsOwedOrBrokenAndThenThoseAbove() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        api().get(town.secretary(), Api.PICTURES + "/" + picture);
        api().get(town.chief(), Api.PICTURES + "/" + picture);
        api().get(town.coordinator(), Api.PICTURES + "/" + picture);
        String watch = WatchArea.idOf(town.code());

        clock.advance(Duration.ofDays(2));
        JsonNode raised = told(watch, "alarms-raised", 1);
        assertThat(kinds(raised))
                .contains("COOPERATION_AGREEMENT", "ACTION_PLAN", "PROBLEM_WITHOUT_MEASURE")
                .doesNotContain("PICTURE_REVIEW");
        assertThat(recipients(raised)).containsExactly(town.coordinator().id());

        clock.advance(Duration.ofDays(100));
        JsonNode escalated = told(watch, "alarms-escalated", 1);
        assertThat(kinds(escalated)).contains("COOPERATION_AGREEMENT");
        assertThat(recipients(escalated))
                .containsExactly(
                        town.coordinator().id(),
                        town.secretary().id(),
                        town.chief().id());
        assertThat(escalated.toString()).doesNotContain("Norr om järnvägen");

        clock.advance(Duration.ofDays(550));
        assertThat(kinds(told(watch, "alarms-raised", 2))).containsExactly("PICTURE_REVIEW");
    }

    /** The data of the event of that type that was told as the given one of them. */
    private JsonNode told(String watch, String type, int place) {
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(told(watch, type)).hasSizeGreaterThanOrEqualTo(place));
        return told(watch, type).get(place - 1);
    }

    private List<JsonNode> told(String watch, String type) {
        return probe.published(TOPIC, watch).stream()
                .filter(event -> event.envelope().type().equals(type))
                .map(EventProbe.Published::data)
                .toList();
    }

    private static List<String> kinds(JsonNode told) {
        return told.path("alarms")
                .valueStream()
                .map(alarm -> alarm.path("kind").asString())
                .toList();
    }

    private static List<String> recipients(JsonNode told) {
        return told.path("recipients")
                .valueStream()
                .map(recipient -> recipient.path("personId").asString())
                .toList();
    }

    @Test
    void theReportToTheCouncilIsAPageAndASpreadsheet() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        activePledgeOn(town, picture);
        String path = "/pledge/v1/council-report?municipalityCode=" + town.code();

        Answer page = api().get(town.secretary(), path, "Accept", "text/html");
        Answer sheet = api().get(town.secretary(), path, "Accept", "text/csv");

        assertThat(page.status()).as(page.body()).isEqualTo(200);
        assertThat(page.body())
                .startsWith("<!doctype html><html lang=\"sv\">")
                .contains(
                        "Färre bostadsinbrott",
                        "UV-lampa i varje bil",
                        "går inte att mäta",
                        "<caption>Luckor",
                        "Belysning")
                .doesNotContain(town.chief().id());
        assertThat(sheet.body()).contains("löfte,läge,slag").contains("UV-lampa i varje bil");
        Answer workbook = api().get(town.secretary(), path, "Accept", WORKBOOK);
        assertThat(workbook.header("Content-Type")).isEqualTo(WORKBOOK);
        assertThat(workbook.header("Content-Disposition")).contains("medborgarloften-" + town.code(), ".xlsx");
        assertThat(api().get(town.citizen(), path, "Accept", "text/html").status())
                .isEqualTo(403);
    }

    @Test
    void aPlanThatIsDecidedStands() {
        Town town = Town.fresh();
        String plan = decidedPlan(town, approvedPicture(town));

        Answer refused = api().put(
                        town.coordinator(),
                        PLANS + "/" + plan,
                        "{\"measures\": [%s]}".formatted(measure()),
                        "If-Match",
                        api().get(town.coordinator(), PLANS + "/" + plan).etag());

        assertThat(refused.problem()).isEqualTo("plan-is-decided");
    }

    @Test
    void anybodyReadsTheNewestPictureWithoutSmallNumbers() {
        Town town = Town.fresh();
        String path = "/pledge/v1/public-picture?municipalityCode=" + town.code();
        assertThat(api().getAnonymously(path).status()).isEqualTo(404);
        String picture = approvedPicture(town);

        Answer open = api().getAnonymously(path);

        assertThat(open.text("/audience")).isEqualTo("PUBLIC");
        assertThat(open.body()).doesNotContain("Norr om järnvägen").doesNotContain("\"concerns\"");
        assertThat(api().get(town.coordinator(), Api.PICTURES + "/" + picture + "/projection")
                        .text("/audience"))
                .isEqualTo("PARTNERS");
        assertThat(api().get(town.officer(), Api.PICTURES + "/" + picture + "/projection")
                        .text("/audience"))
                .isEqualTo("POLICE");
    }

    private String signedAgreement(Town town) {
        Answer drafted = api().post(town.coordinator(), AGREEMENTS, """
                        {"municipalityCode": "%s", "purposes": ["Färre brott i hemmen"], "areas": ["Hela kommunen"],
                         "validFrom": "2026-01-01", "validTo": "2099-12-31", "document": "KS 2025/0311"}""".formatted(town.code()));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String path = AGREEMENTS + "/" + drafted.text("/id");
        api().post(town.chief(), path + "/signatures", Bodies.signature("POLICE"));
        Answer signed = api().post(town.coordinator(), path + "/signatures", Bodies.signature("MUNICIPALITY"));
        assertThat(signed.texts("/signedBy")).containsExactly("POLICE", "MUNICIPALITY");
        return drafted.text("/id");
    }

    private String decidedPlan(Town town, String picture) {
        Answer drafted = api().post(town.coordinator(), PLANS, """
                        {"pictureId": "%s", "measures": [%s]}""".formatted(picture, measure()));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        String path = PLANS + "/" + drafted.text("/id");
        Answer changed = api().put(
                        town.coordinator(),
                        path,
                        "{\"measures\": [%s]}".formatted(measure()),
                        "If-Match",
                        api().get(town.coordinator(), path).etag());
        assertThat(changed.status()).as(changed.body()).isEqualTo(200);
        Answer decided = api().post(
                        town.secretary(),
                        path + "/decisions",
                        "{\"decidedOn\": \"%s\", \"diaryNumber\": \"KS 2026/0413\"}".formatted(today()),
                        "If-Match",
                        changed.etag());
        assertThat(decided.text("/diaryNumber")).as(decided.body()).isEqualTo("KS 2026/0413");
        return drafted.text("/id");
    }

    private static String measure() {
        return """
                {"key": "m1", "problemCategory": "LIGHTING", "party": "MUNICIPALITY", "function": "Gatuenheten",
                 "description": "Byt belysning vid stationen", "from": "2027-01-01", "to": "2027-06-30"}""";
    }

    private String activePledgeOn(Town town, String picture) {
        String id = draftPledge(town, picture);
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today()));
        signBoth(town, id);
        awaitState(town, id, "ACTIVE");
        return id;
    }

    private JsonNode duty(Town town, String kind) {
        return api().get(town.analyst(), "/pledge/v1/statutory-clock?municipalityCode=" + town.code())
                .json()
                .path("duties")
                .valueStream()
                .filter(duty -> duty.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private java.util.List<String> gaps(Town town) {
        return api().get(town.analyst(), "/pledge/v1/golden-thread?municipalityCode=" + town.code())
                .json()
                .path("gaps")
                .valueStream()
                .map(gap -> gap.path("kind").asString())
                .toList();
    }
}
