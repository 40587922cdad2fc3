package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.testing.MutableClock;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.Template;

/** What was sent stays known for longer than to whom. */
class RetentionIT extends Scene {

    @Autowired
    private MutableClock clock;

    @Autowired
    private AggregateStore<Message, MessageEvent> messages;

    @Autowired
    private MongoDatabase database;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void afterAYearAMessageIsHistoryWithoutItsRecipient() {
        Person owner = register(Person.inhabitant());
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        soon().until(() -> statuses(owner).equals(List.of("HANDED_OVER")));

        clock.advance(Duration.ofDays(364));
        forget();
        assertThat(statuses(owner)).hasSize(1);
        clock.advance(Duration.ofDays(2));
        forget();

        soon().until(() -> statuses(owner).isEmpty());
        assertThat(api.get("/notification/v1/inbox", owner.bearer())
                        .body()
                        .get("total")
                        .asInt())
                .isZero();
        Person auditor = Person.with(Role.AUDITOR);
        assertThat(api.get("/notification/v1/messages?causeSubject=" + matchId, auditor.bearer())
                        .body()
                        .at("/items/0/status/code")
                        .asString())
                .isEqualTo("HANDED_OVER");
        assertThat(messages.documents().countDocuments(new Document("state.recipientId", owner.id())))
                .isZero();
    }

    @Test
    void whoGotATextOrAPushedMessageIsForgottenEarlierThanWhoGotAMail() {
        String person = Ids.uuidV7();
        for (Channel channel : Channel.values()) {
            String id = Ids.uuidV7();
            Content content = new Content(Template.MATCH_CONFIRMED, Map.of(Fact.ITEM_ID, Ids.uuidV7()));
            Cause cause = new Cause("property", Ids.uuidV7(), Ids.uuidV7());
            messages.create(id, Message.queue(content, person, channel, cause, clock.instant()));
            messages.change(id, message -> message.handedOver(clock.instant()));
        }

        clock.advance(Duration.ofDays(91));
        forget();
        soon().until(() -> channelsTo(person).equals(Set.of("EMAIL", "DIGITAL_MAILBOX", "SMS")));
        clock.advance(Duration.ofDays(90));
        forget();
        soon().until(() -> channelsTo(person).equals(Set.of("EMAIL", "DIGITAL_MAILBOX")));
    }

    private Set<String> channelsTo(String person) {
        return messages.documents()
                .find(new Document("state.recipientId", person))
                .map(found -> found.get("state", Document.class).getString("channel"))
                .into(new HashSet<>());
    }

    @Test
    void anAddressThatWasNeverConfirmedIsForgottenAfterAMonth() {
        Person anna = Person.inhabitant();
        String request = """
                {"kind":"MUNICIPALITY","topicId":"1230","email":"%s"}
                """.formatted(anna.address());
        assertThat(api.post("/notification/v1/subscription-requests", null, request)
                        .status())
                .isEqualTo(202);
        awaitMails(anna, "Bekräfta att du vill få meddelanden");
        Document before = onlyUnconfirmed();

        clock.advance(Duration.ofDays(31));
        forget();

        soon().until(() -> database.getCollection("subscriptions")
                        .find(new Document("_id", before.getString("_id")))
                        .first()
                == null);
        soon().until(() -> database.getCollection("recipients")
                        .find(new Document("_id", before.getString("recipientId")))
                        .first()
                == null);
    }

    /** Today's forgetting, also when another test has been in a later year. */
    private void forget() {
        work.bringForward("retention", "daily", clock.instant());
        soon().until(() -> openWork("retention").stream()
                .anyMatch(open -> open.getDate("dueAt").toInstant().isAfter(clock.instant())));
    }

    private Document onlyUnconfirmed() {
        return database.getCollection("subscriptions")
                .find(new Document("active", false))
                .sort(new Document("createdAt", -1))
                .first();
    }
}
