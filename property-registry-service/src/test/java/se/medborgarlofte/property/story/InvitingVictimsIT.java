package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.property.domain.ItemCategory;

/** Whoever reported by phone gets a link, signs in, and the report is theirs. */
class InvitingVictimsIT extends RegistryStory {

    private static final String REPORTS = "/property/v1/theft-reports/";

    @Test
    void theInvitedPersonTakesTheReportOverOnceAndNobodyElseCan() {
        String frame = unique("wbk");
        String report = reportedByPhone(frame);
        String secret = invite(People.DAVID, report).json().path("secret").asString();

        assertThat(accept(People.ANNA, secret).json().path("reportId").asString())
                .isEqualTo(report);
        assertThat(accept(People.ANNA, secret).status()).isEqualTo(200);
        assertThat(accept(People.EVA, secret).problem()).isEqualTo("invitation-unknown");
        assertThat(api().get(People.ANNA, REPORTS + report).body()).contains(frame);
        assertThat(api().get(People.EVA, REPORTS + report).status()).isEqualTo(403);
        assertThat(invite(People.DAVID, report).problem()).isEqualTo("report-has-owner");
    }

    @Test
    void aWrongSecretOpensNothingAndOnlyPoliceOfTheAreaInvite() {
        String report = reportedByPhone(unique("wbk"));
        String secret = invite(People.DAVID, report).json().path("secret").asString();

        assertThat(accept(People.ANNA, secret + "x").problem()).isEqualTo("invitation-unknown");
        assertThat(accept(People.ANNA, "nonsense").problem()).isEqualTo("invitation-unknown");
        assertThat(invite(People.ERIK, report).status()).isEqualTo(403);
        assertThat(invite(People.ANNA, report).status()).isEqualTo(403);
        assertThat(api().get(People.ANNA, REPORTS + report).status()).isEqualTo(403);
    }

    @Test
    void theOwnerOfAReportThatWasTakenOverIsToldOfAMatch() {
        String frame = unique("wbk");
        String report = reportedByPhone(frame);
        accept(People.ANNA, invite(People.DAVID, report).json().path("secret").asString());
        published(report, 2);

        String match = matchOf(seize(bicycle(identifier("FRAME", frame))));
        confirmByTwo(match);

        await().atMost(Duration.ofSeconds(60)).until(() -> types(match).contains("match-confirmed"));
        assertThat(lastPublished(match).path("ownerId").asString()).isEqualTo(People.ANNA.personId());
    }

    @Test
    void questionsGuideToWhatMakesAThingRecognisable() {
        var swedish = api().getWithoutSignIn("/property/v1/guided-questions?category=BICYCLE");
        var english = api().get(People.ANNA, "/property/v1/guided-questions?category=BICYCLE", "Accept-Language", "en");

        assertThat(swedish.json().path("questions").get(0).asString()).contains("ramnummer");
        assertThat(english.json().path("questions").get(0).asString()).contains("frame number");
        for (ItemCategory category : ItemCategory.values()) {
            assertThat(api().getWithoutSignIn("/property/v1/guided-questions?category=" + category)
                            .json()
                            .path("questions")
                            .size())
                    .as(category.name())
                    .isGreaterThan(2);
        }
    }

    private String reportedByPhone(String frame) {
        Map<String, Object> theft = new HashMap<>(theft("1230", bicycle(identifier("FRAME", frame))));
        theft.put("reportedFor", "SOMEBODY_ELSE");
        return report(People.DAVID, theft);
    }

    private Answer invite(People who, String report) {
        return api().postNothing(who, REPORTS + report + "/invitations");
    }

    private Answer accept(People who, String secret) {
        return api().post(who, "/property/v1/invitation-acceptances", Map.of("secret", secret));
    }
}
