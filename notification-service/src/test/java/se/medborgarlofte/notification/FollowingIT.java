package se.medborgarlofte.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.id.Ids;

/** Anyone follows things by address and link, and stops with one click. */
class FollowingIT extends Scene {

    private static final String CONFIRM = "Bekräfta att du vill få meddelanden";
    private static final Pattern CONFIRM_LINK = Pattern.compile("/notification/v1/subscription-confirmations/\\S+");

    @Test
    void anAddressIsConfirmedByLinkToldOnceAndLeftInPeaceAfterOneClick() throws Exception {
        Person anna = Person.inhabitant();
        String pledgeId = Ids.uuidV7();
        request(anna, pledgeId);
        awaitMails(anna, CONFIRM);
        String link = confirmLink(MAIL.accepted(anna.address()).getFirst());

        assertThat(api.get(link, null).raw().body()).contains("<form method=\"post\">");
        assertThat(api.post(link, null, null).status()).isEqualTo(200);
        assertThat(api.post(link, null, null).status()).isEqualTo(200);
        activate(pledgeId);
        soon().until(() -> subjects(anna).contains("Ett medborgarlöfte i Staffanstorp gäller nu"));
        MimeMessage told = MAIL.accepted(anna.address()).getLast();
        assertThat(Mailbox.header(told, "List-Unsubscribe-Post")).isEqualTo("List-Unsubscribe=One-Click");
        String unsubscribe = URI.create(Mailbox.header(told, "List-Unsubscribe").replaceAll("[<>\\s]", ""))
                .getPath();

        assertThat(api.get(unsubscribe, null).status()).isEqualTo(200);
        assertThat(api.oneClick(unsubscribe).status()).isEqualTo(200);
        assertThat(api.oneClick(unsubscribe).status()).isEqualTo(200);
        assertThat(api.get(unsubscribe, null, "Accept-Language", "en").raw().body())
                .contains("lang=\"en\"");
        request(anna, pledgeId);
        assertThat(subjects(anna)).as("the hour's one link has been sent").hasSize(2);
    }

    @Test
    void aLinkThatIsNotOursOpensNothing() {
        String path = "/notification/v1/subscription-confirmations/";
        assertThat(api.post(path + "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e.AAAAAAAAAAAAAAAAAAAAAA", null, null)
                        .status())
                .isEqualTo(404);
        assertThat(api.post(path + "nonsense", null, null).status()).isEqualTo(404);
    }

    @Test
    void askingOverAndOverSendsOneLinkAndWhoFollowsBothIsToldOnce() {
        Person anna = Person.inhabitant();
        String pledgeId = Ids.uuidV7();
        request(anna, pledgeId);
        request(anna, pledgeId);
        awaitMails(anna, CONFIRM);

        Person signedIn = register(Person.inhabitant());
        follow(signedIn, "PLEDGE", pledgeId);
        follow(signedIn, "MUNICIPALITY", "1230");
        activate(pledgeId);
        awaitMails(signedIn, "Ett medborgarlöfte i Staffanstorp gäller nu");
        assertThat(subjects(anna)).containsExactly(CONFIRM);

        String own = "/notification/v1/recipients/me/subscriptions";
        Api.Answer list = api.get(own, signedIn.bearer());
        assertThat(list.body().get("total").asInt()).isEqualTo(2);
        String first = list.body().at("/items/0/id").asString();
        assertThat(api.delete("/notification/v1/subscriptions/" + first, anna.bearer())
                        .status())
                .isEqualTo(403);
        assertThat(api.delete("/notification/v1/subscriptions/" + first, signedIn.bearer())
                        .status())
                .isEqualTo(204);
        assertThat(api.get(own, signedIn.bearer()).body().get("total").asInt()).isEqualTo(1);
    }

    @Test
    void whoeverFollowsACircleIsToldWhatHappensInEachOfItsMunicipalities() {
        Person anna = register(Person.inhabitant());
        follow(anna, "CIRCLE", "1281-1230");
        follow(anna, "CIRCLE", "1230-1281");
        follow(anna, "MUNICIPALITY", "1230");
        String own = "/notification/v1/recipients/me/subscriptions";
        assertThat(api.get(own, anna.bearer()).body().get("total").asInt())
                .as("the same circle in another order is the same")
                .isEqualTo(2);

        activate(Ids.uuidV7());
        awaitMails(anna, "Ett medborgarlöfte i Staffanstorp gäller nu");
        activateIn("1281", Ids.uuidV7());
        awaitMails(anna, "Ett medborgarlöfte i Staffanstorp gäller nu", "Ett medborgarlöfte i Lund gäller nu");
        assertThat(api.put(own + "/CIRCLE/1230", anna.bearer(), null).status())
                .as("one municipality is no circle")
                .isEqualTo(422);
    }

    @Test
    void whoeverFollowsACaseHearsThatItComesFurtherAndItsOwnerHearsItOnce() throws Exception {
        Person owner = register(Person.inhabitant());
        Person neighbour = Person.inhabitant();
        String concernId = Ids.uuidV7();
        request(neighbour, "CASE", concernId);
        awaitMails(neighbour, CONFIRM);
        String link = confirmLink(MAIL.accepted(neighbour.address()).getFirst());
        assertThat(api.post(link, null, null).status()).isEqualTo(200);
        follow(owner, "CASE", concernId);

        var concern = Happenings.concern(concernId, owner, List.of(Happenings.inPicture(Ids.uuidV7())));
        probe.deliver("dialogue", "concern-receipted", concernId, 2, concern);
        probe.deliver("dialogue", "concern-receipted", concernId, 2, concern);

        awaitMails(neighbour, CONFIRM, "Nyheter om ett ärende du följer");
        soon().until(() -> openWork("announce").isEmpty());
        assertThat(subjects(owner)).doesNotContain("Nyheter om ett ärende du följer");
    }

    @Test
    void whatCannotBeFollowedIsRefused() {
        Person stranger = Person.inhabitant();
        String path = "/notification/v1/recipients/me/subscriptions/";
        assertThat(api.put(path + "MUNICIPALITY/1230", stranger.bearer(), null).status())
                .isEqualTo(422);
        register(stranger);
        assertThat(api.put(path + "MUNICIPALITY/lund", stranger.bearer(), null).status())
                .isEqualTo(422);
        assertThat(api.put(path + "MUNICIPALITY/1230", null, null).status()).isEqualTo(401);
        assertThat(api.post("/notification/v1/subscription-requests", null, """
                {"kind":"MUNICIPALITY","topicId":"1230","email":"not an address"}
                """).status())
                .isEqualTo(422);
    }

    private void request(Person person, String pledgeId) {
        request(person, "PLEDGE", pledgeId);
    }

    private void request(Person person, String kind, String topicId) {
        Api.Answer answer = api.post(
                "/notification/v1/subscription-requests", null, """
                {"kind":"%s","topicId":"%s","email":"%s"}
                """.formatted(kind, topicId, person.address()));
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(202);
    }

    private void activate(String pledgeId) {
        activateIn("1230", pledgeId);
    }

    private void activateIn(String municipality, String pledgeId) {
        probe.deliver("pledge", "pledge-activated", pledgeId, 8, Happenings.pledge(pledgeId, municipality));
    }

    private static String confirmLink(MimeMessage mail) throws Exception {
        Matcher link = CONFIRM_LINK.matcher(Mailbox.plainText(mail));
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
