package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Role;

/** People choose when and what they are told; a person with protected identity is never told anything automatic. */
class WishesIT extends Scene {

    private static final String MATCH_MAIL = "Polisen kan ha hittat något som är ditt";

    @Autowired
    private MutableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void quietHoursAreKeptAndTheMailComesInTheMorning() {
        clock.set(Instant.parse("2027-02-01T22:00:00Z"));
        Person owner = register(Person.inhabitant());
        wish(owner, """
                {"timing":"QUIET_HOURS","quietFrom":"22:00","quietTo":"07:00","digest":"NONE","mutedTopics":[],
                 "mutedMunicipalities":[]}
                """);
        foundFor(owner);
        soon().until(() -> statuses(owner).equals(List.of("QUEUED")) && isPostponed(owner));
        assertThat(subjects(owner)).isEmpty();

        clock.set(Instant.parse("2027-02-02T06:00:01Z"));

        awaitMails(owner, MATCH_MAIL);
    }

    @Test
    void whoeverEndsAPauseGetsWhatHasWaitedAtOnce() {
        Person owner = register(Person.inhabitant());
        wish(owner, """
                {"timing":"ANY_TIME","digest":"NONE","mutedTopics":[],"mutedMunicipalities":[],
                 "pausedUntil":"2099-01-01T00:00:00Z"}
                """);
        foundFor(owner);
        soon().until(() -> isPostponed(owner));

        wish(owner, """
                {"timing":"ANY_TIME","digest":"NONE","mutedTopics":[],"mutedMunicipalities":[]}
                """);

        awaitMails(owner, MATCH_MAIL);
    }

    @Test
    void whatCanWaitComesAsOneMailInTheMorning() {
        clock.set(Instant.parse("2027-02-03T10:00:00Z"));
        Person inhabitant = register(Person.inhabitant());
        wish(inhabitant, """
                {"timing":"ANY_TIME","digest":"DAILY","mutedTopics":[],"mutedMunicipalities":[]}
                """);
        String concernId = Ids.uuidV7();
        Map<String, String> picture = Happenings.inPicture(Ids.uuidV7());
        probe.deliver(
                "dialogue",
                "concern-receipted",
                concernId,
                2,
                Happenings.concern(concernId, inhabitant, List.of(picture)));
        soon().until(() -> statuses(inhabitant).size() == 2);
        soon().until(() -> openWork("digest").size() == 1);
        assertThat(subjects(inhabitant)).isEmpty();

        clock.set(Instant.parse("2027-02-04T06:30:01Z"));

        awaitMails(inhabitant, "Nytt från Medborgarlöften (2)");
        soon().until(() -> statuses(inhabitant).equals(List.of("HANDED_OVER", "HANDED_OVER")));
    }

    @Test
    void aPersonWithProtectedIdentityGetsNothingAndNobodyIsToldWhy() {
        Person owner = register(Person.inhabitant());
        Person admin = Person.with(Role.ADMIN);
        String path = "/notification/v1/recipients/" + owner.id() + "/protection";
        assertThat(api.put(path, admin.bearer(), "{\"protectedIdentity\":true}").status())
                .isEqualTo(204);

        String matchId = foundFor(owner);

        soon().until(() -> statuses(owner).equals(List.of("SUPPRESSED")));
        assertThat(subjects(owner)).isEmpty();
        soon().until(() -> probe.all("notification.events.v1").stream()
                .anyMatch(event -> event.envelope().type().equals("message-suppressed")
                        && event.data().get("causeSubject").asString().equals(matchId)
                        && !event.data().has("suppressionReason")));
    }

    @Test
    void aWishMadeOnAnOldReadingIsRefusedAndHalfAnHourIsNoHour() {
        Person owner = register(Person.inhabitant());
        String path = "/notification/v1/recipients/me/preferences";
        String usual = "{\"timing\":\"ANY_TIME\",\"digest\":\"NONE\",\"mutedTopics\":[],\"mutedMunicipalities\":[]}";

        assertThat(api.put(path, owner.bearer(), usual, "If-Match", "\"7\"").status())
                .isEqualTo(412);
        assertThat(api.put(path, owner.bearer(), usual).status()).isEqualTo(428);
        assertThat(api.put(path, owner.bearer(), usual.replace("ANY_TIME", "QUIET_HOURS"), "If-Match", "\"1\"")
                        .status())
                .isEqualTo(422);
    }

    private void wish(Person person, String wishes) {
        Api.Answer now = api.get("/notification/v1/recipients/me", person.bearer());
        Api.Answer set = api.put(
                "/notification/v1/recipients/me/preferences", person.bearer(), wishes, "If-Match", now.header("ETag"));
        assertThat(set.status()).as(set.raw().body()).isEqualTo(200);
    }

    private String foundFor(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        return matchId;
    }
}
