package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.pledge.Api.Answer;
import tools.jackson.databind.JsonNode;

/** From a draft to a pledge in force, as police, municipality and board live it. */
class PledgeStoryIT extends PledgeServiceIT {

    @Test
    void thePledgeIsAgreedDecidedSignedAndInForceOnItsDay() {
        Town town = Town.fresh();
        String burglary = concern(town, "RESIDENTIAL_BURGLARY");
        concern(town, "LIGHTING");
        String picture = openPicture(town);
        awaitConcerns(town, picture, 2);
        String id = draftPledge(town, approve(town, picture));
        agreeBoth(town, id);

        // An edit clears the agreement; they agree again.
        String agreedHash = pledge(town, id).text("/contentHash");
        Answer edited = api().put(
                        town.officer(),
                        Api.PLEDGES + "/" + id,
                        Bodies.revision("Färre bostadsinbrott med märkDNA"),
                        "If-Match",
                        pledge(town, id).etag());
        assertThat(edited.text("/state")).isEqualTo("DRAFT");
        assertThat(edited.json().path("contentRevision").asInt()).isEqualTo(2);
        assertThat(agree(town.officer(), id, "POLICE", agreedHash).problem()).isEqualTo("content-has-changed");
        agreeBoth(town, id);

        // The board postpones, and decides at a meeting eight days on.
        LocalDate boardDay = today().plusDays(8);
        LocalDate firstDay = boardDay.plusDays(1);
        assertThat(decide(town, id, Bodies.decision("POSTPONED", today())).text("/state"))
                .isEqualTo("POSTPONED");
        assertThat(decide(town, id, Bodies.approval(boardDay, firstDay)).errors())
                .containsExactly("/decidedOn lies-ahead");
        clock.advance(Duration.ofDays(8));
        assertThat(decide(town, id, Bodies.approval(boardDay, firstDay)).text("/state"))
                .isEqualTo("DECIDED");

        signBoth(town, id);
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id).status()).isEqualTo(404);

        clock.advance(Duration.ofDays(1));
        awaitState(town, id, "ACTIVE");
        assertThatItIsPublic(town, id, firstDay);
        assertThatItWasTold(id, burglary, firstDay);
    }

    @Test
    void aPledgeWhoseDayHasPassedIsInForceAsSoonAsBothHaveSigned() {
        Town town = Town.fresh();
        String id = draftPledge(town, approvedPicture(town));
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today()));

        signBoth(town, id);

        awaitState(town, id, "ACTIVE");
        awaitPublished(
                id,
                "pledge-drafted",
                "pledge-agreed-by-party",
                "pledge-agreed-by-party",
                "pledge-agreed",
                "pledge-board-decided",
                "pledge-signed-by-party",
                "pledge-signed-by-party",
                "pledge-signed",
                "pledge-activated",
                "concerns-used");
    }

    @Test
    void everyRefusalSaysHowThingsAreAndWhatCanBeDone() {
        Town town = Town.fresh();
        String id = draftPledge(town, approvedPicture(town));

        Answer swedish = sign(town.chief(), id, "POLICE");
        assertThat(swedish.status()).isEqualTo(409);
        assertThat(swedish.problem()).isEqualTo("step-not-allowed");
        assertThat(swedish.text("/detail"))
                .isEqualTo("Löftet är ett utkast. Det kan ändras, och parterna kan samtycka till innehållet.");

        Answer english = api().post(
                        town.chief(),
                        Api.PLEDGES + "/" + id + "/signatures",
                        Bodies.signature("POLICE"),
                        "Accept-Language",
                        "en");
        assertThat(english.text("/detail"))
                .isEqualTo("The pledge is a draft. It can be edited, and the parties can agree to its content.");
        assertThat(pledge(town, id).texts("/allowedSteps"))
                .containsExactly("REVISE", "SEND_FOR_REVIEW", "AGREE", "WITHDRAW");
    }

    @Test
    void aPledgeReferredBackIsAgreedAgainAndARejectedOneEnds() {
        Town town = Town.fresh();
        String id = draftPledge(town, approvedPicture(town));
        agreeBoth(town, id);
        assertThat(decide(town, id, Bodies.decision("REFERRED_BACK", today())).text("/state"))
                .isEqualTo("DRAFT");
        agreeBoth(town, id);

        Answer rejected = decide(town, id, Bodies.decision("REJECTED", today()));

        assertThat(rejected.text("/state")).isEqualTo("REJECTED");
        assertThat(rejected.texts("/allowedSteps")).isEmpty();
        assertThat(rejected.json().path("boardDecisions").size()).isEqualTo(2);
    }

    @Test
    void aDraftIsSentForReviewAndEndsWhenAPartyLeavesIt() {
        Town town = Town.fresh();
        String id = draftPledge(town, approvedPicture(town));
        Answer reviewed = api().post(town.coordinator(), Api.PLEDGES + "/" + id + "/reviews", "");
        assertThat(reviewed.text("/state")).as(reviewed.body()).isEqualTo("IN_REVIEW");
        assertThat(api().post(town.officer(), Api.PLEDGES + "/" + id + "/reviews", "")
                        .etag())
                .isEqualTo(reviewed.etag());

        Answer left = step(
                town.chief(), town, id, "/withdrawals", "{\"party\": \"POLICE\", " + Bodies.reason("reason") + "}");

        assertThat(left.text("/state")).isEqualTo("ABANDONED");
        assertThat(left.text("/withdrawals/0/reason/en")).isEqualTo("Things have changed.");
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id).status()).isEqualTo(404);
        awaitPublished(id, "pledge-drafted", "pledge-sent-for-review", "pledge-abandoned");
    }

    @Test
    void keysOfAContentNameOneThingEachAndWhatRefersToThemFindsIt() {
        Town town = Town.fresh();
        String body = Bodies.draft(approvedPicture(town), "Färre bostadsinbrott")
                .replace("\"to\": \"2027-11-30\", \"serves\": [\"i1\"]}]", """
                        "to": "2027-11-30", "key": "lamps", "serves": ["i7"], "successor": "more"},
                        {"party": "POLICE", "function": "Områdespolis", "description": "Mer", "from": "2026-12-01",
                         "to": "2027-11-30", "key": "lamps"}]""");

        assertThat(api().post(town.coordinator(), Api.PLEDGES, body).errors())
                .containsExactlyInAnyOrder(
                        "/content/activities/1/key key-used-twice",
                        "/content/activities/0/serves/0 unknown-key",
                        "/content/activities/0/successor unknown-key");
    }

    @Test
    void eachActivityNamesWhatIsToShowItsEffect() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);
        String unlinked =
                Bodies.draft(picture, "Färre bostadsinbrott").replace("\"serves\": [\"i1\"]", "\"serves\": []");

        assertThat(api().post(town.coordinator(), Api.PLEDGES, unlinked).errors())
                .containsExactly("/content/activities/0/serves serves-no-indicator");
        String id = draftPledge(town, picture);
        String revision = Bodies.revision("Annat").replace(", \"serves\": [\"i1\"]", "");
        assertThat(api().put(
                                town.coordinator(),
                                Api.PLEDGES + "/" + id,
                                revision,
                                "If-Match",
                                pledge(town, id).etag())
                        .errors())
                .containsExactly("/content/activities/0/serves serves-no-indicator");
    }

    @Test
    void anApprovalNeedsParagraphCaseNumberAndEffectiveDate() {
        Town town = Town.fresh();
        String id = draftPledge(town, approvedPicture(town));
        agreeBoth(town, id);

        assertThat(decide(town, id, Bodies.decision("APPROVED", today())).errors())
                .containsExactlyInAnyOrder(
                        "/paragraph required-for-approval",
                        "/diaryNumber required-for-approval",
                        "/effectiveFrom required-for-approval");
        assertThat(decide(town, id, Bodies.approval(today(), today().minusDays(1)))
                        .errors())
                .containsExactly("/effectiveFrom before-decision");
        assertThat(decide(town, id, Bodies.approval(today(), "2100-01-01")).errors())
                .containsExactly("/effectiveFrom after-last-day");
        assertThat(pledge(town, id).text("/state")).isEqualTo("AGREED");
    }

    @Test
    void aPledgeAnswersAProblemOfItsPicture() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);

        Answer refused = api().post(town.coordinator(), Api.PLEDGES, """
            {"pictureId": "%s", "content": %s}\
            """.formatted(
                        picture, Bodies.content("Lugnare trafik", "TRAFFIC")));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.problem()).isEqualTo("problem-is-not-in-picture");
        assertThat(refused.json().at("/errors/0/message").asString())
                .contains("LIGHTING", "RESIDENTIAL_BURGLARY", "TRAFFIC");
    }

    @Test
    void theTextOfAPledgePointsOutNobody() {
        Town town = Town.fresh();
        String picture = approvedPicture(town);

        Answer refused =
                api().post(town.coordinator(), Api.PLEDGES, Bodies.draft(picture, "Ring anna@example.se om inbrotten"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.errors()).containsExactly("/content/title/sv email-address");
    }

    private void assertThatItIsPublic(Town town, String id, LocalDate firstDay) {
        Answer one = api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id);
        assertThat(one.status()).isEqualTo(200);
        assertThat(one.text("/state")).isEqualTo("ACTIVE");
        assertThat(one.text("/effectiveFrom")).isEqualTo(firstDay.toString());
        assertThat(one.text("/content/title/sv")).isEqualTo("Färre bostadsinbrott med märkDNA");
        assertThat(one.text("/boardDecision/diaryNumber")).isEqualTo("KS 2026/0412");
        assertThat(one.body())
                .doesNotContain(town.officer().id())
                .doesNotContain(town.chief().id())
                .doesNotContain(town.coordinator().id())
                .doesNotContain(town.secretary().id())
                .doesNotContain("contentHash");
        assertThat(one.header("Cache-Control")).contains("max-age=1", "public");
        assertThat(api().getAnonymously(Api.PUBLIC_PLEDGES + "/" + id, "If-None-Match", one.etag())
                        .status())
                .isEqualTo(304);

        String list = Api.PUBLIC_PLEDGES + "?municipalityCode=" + town.code();
        Answer all = api().getAnonymously(list);
        assertThat(all.json().path("total").asInt()).isEqualTo(1);
        assertThat(all.text("/items/0/id")).isEqualTo(id);
        assertThat(api().getAnonymously(list, "If-None-Match", all.etag()).status())
                .isEqualTo(304);
    }

    private void assertThatItWasTold(String id, String burglary, LocalDate firstDay) {
        var told = awaitPublished(
                id,
                "pledge-drafted",
                "pledge-agreed-by-party",
                "pledge-agreed-by-party",
                "pledge-agreed",
                "pledge-revised",
                "pledge-agreed-by-party",
                "pledge-agreed-by-party",
                "pledge-agreed",
                "pledge-board-decided",
                "pledge-board-decided",
                "pledge-signed-by-party",
                "pledge-signed-by-party",
                "pledge-signed",
                "pledge-activated",
                "concerns-used");
        assertThat(told)
                .extracting(event -> event.envelope().sequence())
                .isSorted()
                .doesNotHaveDuplicates();
        JsonNode activated = told.get(13).data();
        assertThat(activated.path("effectiveFrom").asString()).isEqualTo(firstDay.toString());
        assertThat(activated.at("/boardDecision/outcome").asString()).isEqualTo("APPROVED");
        EventProbe.Published used = told.getLast();
        assertThat(used.data().path("usedIn").asString()).isEqualTo("PLEDGE");
        assertThat(used.data().path("concernIds").valueStream().map(JsonNode::asString))
                .containsExactly(burglary);
    }
}
