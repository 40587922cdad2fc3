package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import se.medborgarlofte.eventing.testing.EventProbe;
import se.medborgarlofte.eventing.testing.EventingTest;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.pledge.Api.Answer;

/** The whole service on a real broker and store, and how the tests get a picture or a pledge as far as they need it. */
@EventingTest
abstract class PledgeServiceIT {

    static final String TOPIC = "pledge.events.v1";
    private static final Duration SOON = Duration.ofSeconds(60);

    @LocalServerPort
    private int port;

    @Autowired
    EventProbe probe;

    @Autowired
    MutableClock clock;

    @AfterEach
    void backToRealTime() {
        clock.reset();
    }

    Api api() {
        return new Api(port);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
    }

    /** Lets an inhabitant's concern arrive from the dialogue service; answers its id. */
    String concern(Town town, String category) {
        String id = UUID.randomUUID().toString();
        probe.deliver(
                "dialogue",
                "concern-raised",
                id,
                1,
                Bodies.concern(
                        id,
                        town.code(),
                        category,
                        Instant.parse("2026-11-10T10:00:00Z").toString()));
        return id;
    }

    String openPicture(Town town) {
        Answer opened = api().post(town.analyst(), Api.PICTURES, Bodies.picture(town.code()));
        assertThat(opened.status()).as(opened.body()).isEqualTo(201);
        return opened.text("/id");
    }

    void awaitConcerns(Town town, String pictureId, int number) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(api().get(town.analyst(), Api.PICTURES + "/" + pictureId + "/problems")
                                .json()
                                .path("concerns")
                                .asInt())
                        .isEqualTo(number));
    }

    /** An approved picture with one burglary and one lighting concern. */
    String approvedPicture(Town town) {
        concern(town, "RESIDENTIAL_BURGLARY");
        concern(town, "LIGHTING");
        String id = openPicture(town);
        awaitConcerns(town, id, 2);
        return approve(town, id);
    }

    String approve(Town town, String pictureId) {
        String path = Api.PICTURES + "/" + pictureId;
        String read = api().get(town.analyst(), path).etag();
        Answer written = api().put(town.analyst(), path, Bodies.PARTS, "If-Match", read);
        assertThat(written.status()).as(written.body()).isEqualTo(200);
        Answer approved = api().post(town.officer(), path + "/approvals", "", "If-Match", written.etag());
        assertThat(approved.status()).as(approved.body()).isEqualTo(200);
        return pictureId;
    }

    String draftPledge(Town town, String pictureId) {
        Answer drafted = api().post(town.coordinator(), Api.PLEDGES, Bodies.draft(pictureId, "Färre bostadsinbrott"));
        assertThat(drafted.status()).as(drafted.body()).isEqualTo(201);
        return drafted.text("/id");
    }

    Answer pledge(Town town, String pledgeId) {
        return api().get(town.coordinator(), Api.PLEDGES + "/" + pledgeId);
    }

    Answer agree(Town.Person who, String pledgeId, String party, String hash) {
        return api().post(who, Api.PLEDGES + "/" + pledgeId + "/agreements", Bodies.agreement(party, hash));
    }

    Answer decide(Town town, String pledgeId, String decision) {
        String read = pledge(town, pledgeId).etag();
        return api().post(
                        town.secretary(),
                        Api.PLEDGES + "/" + pledgeId + "/board-decisions",
                        decision,
                        "If-Match",
                        read);
    }

    Answer sign(Town.Person who, String pledgeId, String party) {
        return api().post(who, Api.PLEDGES + "/" + pledgeId + "/signatures", Bodies.signature(party));
    }

    void agreeBoth(Town town, String pledgeId) {
        String hash = pledge(town, pledgeId).text("/contentHash");
        assertThat(agree(town.officer(), pledgeId, "POLICE", hash).status()).isEqualTo(200);
        assertThat(agree(town.coordinator(), pledgeId, "MUNICIPALITY", hash).text("/state"))
                .isEqualTo("AGREED");
    }

    void signBoth(Town town, String pledgeId) {
        assertThat(sign(town.chief(), pledgeId, "POLICE").status()).isEqualTo(200);
        assertThat(sign(town.coordinator(), pledgeId, "MUNICIPALITY").text("/state"))
                .isEqualTo("SIGNED");
    }

    /** A pledge in force since today. */
    String activePledge(Town town) {
        String id = draftPledge(town, approvedPicture(town));
        agreeBoth(town, id);
        decide(town, id, Bodies.approval(today(), today()));
        signBoth(town, id);
        awaitState(town, id, "ACTIVE");
        return id;
    }

    /** Takes a step as the coordinator, on the pledge as it is. */
    Answer step(Town.Person who, Town town, String pledgeId, String step, String body) {
        return api().post(
                        who,
                        Api.PLEDGES + "/" + pledgeId + step,
                        body,
                        "If-Match",
                        pledge(town, pledgeId).etag());
    }

    /** Both parties sign the proposed change. */
    void signChange(Town town, String pledgeId) {
        String hash = pledge(town, pledgeId).text("/amendment/contentHash");
        assertThat(api().post(
                                town.chief(),
                                Api.PLEDGES + "/" + pledgeId + "/signatures",
                                Bodies.signature("POLICE", hash))
                        .status())
                .isEqualTo(200);
        assertThat(api().post(
                                town.coordinator(),
                                Api.PLEDGES + "/" + pledgeId + "/signatures",
                                Bodies.signature("MUNICIPALITY", hash))
                        .status())
                .isEqualTo(200);
    }

    void awaitState(Town town, String pledgeId, String state) {
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(pledge(town, pledgeId).text("/state")).isEqualTo(state));
    }

    /** Waits until these events of a subject are told, whatever else is. */
    void awaitTold(String subject, String... types) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(probe.published(TOPIC, subject))
                        .extracting(event -> event.envelope().type())
                        .contains(types));
    }

    /** Waits until the events of a subject are exactly these, in order. */
    List<EventProbe.Published> awaitPublished(String subject, String... types) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(probe.published(TOPIC, subject))
                        .extracting(event -> event.envelope().type())
                        .containsExactly(types));
        return probe.published(TOPIC, subject);
    }
}
