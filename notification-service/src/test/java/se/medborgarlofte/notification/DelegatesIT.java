package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Role;

/** Somebody else gets a copy, only if both want it, and never of what concerns a person with protected identity. */
class DelegatesIT extends Scene {

    private static final String DELEGATES = "/notification/v1/recipients/me/delegates";
    private static final String FOUND = "Polisen kan ha hittat något som är ditt";
    private static final String CONFIRM = "Bekräfta att du vill få meddelanden";

    private final Person owner = Person.inhabitant();
    private final Person friend = Person.inhabitant();

    @Test
    void aDelegateGetsACopyOnceBothHaveSaidYesAndUntilOneSaysNo() {
        invite();
        found();
        awaitMails(owner, FOUND);
        assertThat(subjects(friend)).containsExactly(CONFIRM);

        sayYes();
        found();
        awaitMails(owner, FOUND, FOUND);
        awaitMails(friend, CONFIRM, FOUND);
        assertThat(Mailbox.header(MAIL.accepted(friend.address()).getLast(), "List-Unsubscribe"))
                .isNotNull();

        String id =
                api.get(DELEGATES, owner.bearer()).body().at("/delegates/0/id").asString();
        assertThat(api.delete(DELEGATES + "/" + id, friend.bearer()).status()).isEqualTo(404);
        assertThat(api.delete(DELEGATES + "/" + id, owner.bearer()).status()).isEqualTo(204);
        found();
        awaitMails(owner, FOUND, FOUND, FOUND);
        awaitMails(friend, CONFIRM, FOUND);
    }

    @Test
    void whoeverGetsProtectedIdentityHasNoDelegatesAnyMore() {
        invite();
        sayYes();
        String path = "/notification/v1/recipients/" + owner.id() + "/protection";
        api.put(path, Person.with(Role.ADMIN).bearer(), "{\"protectedIdentity\":true}");
        assertThat(api.get(DELEGATES, owner.bearer()).body().get("delegates")).isEmpty();

        found();

        soon().until(() -> statuses(owner).equals(java.util.List.of("SUPPRESSED")));
        assertThat(subjects(friend)).containsExactly(CONFIRM);
    }

    @Test
    void nobodyFollowsAPersonByThemselves() {
        register(friend);
        String path = "/notification/v1/recipients/me/subscriptions/PERSON/" + owner.id();
        assertThat(api.put(path, friend.bearer(), null).status()).isEqualTo(422);
        String request =
                "{\"kind\":\"PERSON\",\"topicId\":\"%s\",\"email\":\"%s\"}".formatted(owner.id(), friend.address());
        assertThat(api.post("/notification/v1/subscription-requests", null, request)
                        .status())
                .isEqualTo(422);
    }

    private void invite() {
        register(owner);
        assertThat(api.post(DELEGATES, owner.bearer(), "{\"email\":\"" + friend.address() + "\"}")
                        .status())
                .isEqualTo(202);
        awaitMails(friend, CONFIRM);
    }

    private void sayYes() {
        Matcher link = Pattern.compile("/notification/v1/subscription-confirmations/\\S+")
                .matcher(Mailbox.plainText(MAIL.accepted(friend.address()).getFirst()));
        assertThat(link.find()).isTrue();
        assertThat(api.post(link.group(), null, null).status()).isEqualTo(200);
    }

    private void found() {
        String matchId = Ids.uuidV7();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
    }
}
