package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Role;

/** Whoever wants to be forgotten is: what was sent stays known, to whom does not. */
class ErasureIT extends Scene {

    private static final String ME = "/notification/v1/recipients/me";
    private static final String MATCH_MAIL = "Polisen kan ha hittat något som är ditt";

    /** Keeps what was done, by whom it was done, and what is still to come. */
    private static final List<String> KEPT = List.of("audit", "work_history", "waiting_events", "holds");

    @Autowired
    private MongoDatabase database;

    @Test
    void nothingOfAnErasedPersonIsLeftAndWhatWaitsIsNotSent() {
        Person owner = register(Person.inhabitant());
        follow(owner, "MUNICIPALITY", "2980");
        String sentMatch = found(owner);
        awaitMails(owner, MATCH_MAIL);
        String heldMatch = Ids.uuidV7();
        hold(heldMatch);
        probe.deliver("property", "match-confirmed", heldMatch, 2, Happenings.match(heldMatch, owner));
        soon().until(() -> isPostponed(owner));

        assertThat(api.delete(ME, owner.bearer()).status()).isEqualTo(204);

        assertThat(api.get(ME, owner.bearer()).status()).isEqualTo(404);
        soon().until(() -> openWork("erase-recipient").isEmpty());
        soon().untilAsserted(() -> assertThat(documentsThatName(owner)).isEmpty());
        assertThat(subjects(owner)).containsExactly(MATCH_MAIL);
        assertThat(statusAbout(sentMatch)).isEqualTo("HANDED_OVER");
        assertThat(statusAbout(heldMatch)).isEqualTo("FAILED");
        soon().until(() -> probe.all("notification.events.v1").stream()
                .anyMatch(event -> event.envelope().type().equals("message-failed")
                        && event.data().get("causeSubject").asString().equals(heldMatch)
                        && event.data().get("failureReason").asString().equals("RECIPIENT_FORGOTTEN")));
    }

    @Test
    void whoeverSignsInAgainBeginsAnew() {
        Person owner = register(Person.inhabitant());
        follow(owner, "MUNICIPALITY", "2981");
        assertThat(api.delete(ME, owner.bearer()).status()).isEqualTo(204);
        soon().until(() -> openWork("erase-recipient").isEmpty());
        assertThat(api.delete(ME, owner.bearer()).status()).as("a second time").isEqualTo(204);
        soon().until(() -> openWork("erase-recipient").isEmpty());

        register(owner);
        found(owner);

        awaitMails(owner, MATCH_MAIL);
        assertThat(api.get(ME + "/subscriptions", owner.bearer())
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
    }

    private String found(Person owner) {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        return matchId;
    }

    private void hold(String matchId) {
        String id = Ids.uuidV7();
        String investigator = new Person(id, "i-" + id + "@example.se", new Assignment[] {
                    Assignment.of(Role.INVESTIGATOR, "police", "1281")
                })
                .bearer();
        String hold =
                """
                {"causeSubject":"%s","municipalityCode":"1281","reason":"RIVAL_CLAIM","until":"%s"}
                """.formatted(matchId, Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.DAYS));
        assertThat(api.post("/notification/v1/holds", investigator, hold, "Idempotency-Key", matchId)
                        .status())
                .isEqualTo(201);
    }

    private String statusAbout(String matchId) {
        return api.get(
                        "/notification/v1/messages?causeSubject=" + matchId,
                        Person.with(Role.AUDITOR).bearer())
                .body()
                .at("/items/0/status/code")
                .asString();
    }

    private List<String> documentsThatName(Person person) {
        List<String> naming = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            if (!KEPT.contains(collection)) {
                database.getCollection(collection).find().map(Document::toJson).forEach(document -> {
                    if (document.contains(person.id()) && !document.contains("\"forgotten\": true")) {
                        naming.add(collection + ": " + document);
                    }
                });
            }
        }
        return naming;
    }
}
