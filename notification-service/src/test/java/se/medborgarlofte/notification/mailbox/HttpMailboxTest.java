package se.medborgarlofte.notification.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.MailboxProvider;
import se.medborgarlofte.notification.MailboxProvider.Mood;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailboxRoute;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.IdentityNumber;

/** Whatever the provider does, a letter is put into the mailbox once, or not yet, or not at all. */
class HttpMailboxTest {

    /** Published by the Swedish Tax Agency for tests; belongs to nobody. */
    private static final IdentityNumber OWNER = new IdentityNumber("198112289874");

    private final MailboxProvider provider = new MailboxProvider();
    private HttpMailbox mailbox;

    @BeforeEach
    void open() {
        mailbox = mailbox("key");
    }

    @AfterEach
    void close() {
        mailbox.close();
        provider.close();
    }

    @Test
    void aLetterGoesToWhoeverHasAMailbox() {
        assertThat(mailbox.reach(OWNER)).isEqualTo(new MailboxRoute.Reach.Reachable());
        assertThat(send("m1")).isEqualTo(new HandOver.Accepted());

        assertThat(provider.letters(OWNER.value())).hasSize(1);
        assertThat(provider.calls())
                .as("no address names the owner")
                .containsExactly("/mailbox/look-ups", "/mailbox/letters");
    }

    @Test
    void whoeverHasNoMailboxIsNotReached() {
        provider.mood(Mood.EMPTY);

        assertThat(mailbox.reach(OWNER)).isEqualTo(new MailboxRoute.Reach.NotReachable());
    }

    @Test
    void aLetterThatTheMailboxRefusesIsRefusedForGood() {
        provider.mood(Mood.REFUSING);

        assertThat(send("m1")).isEqualTo(new HandOver.Refused(FailureReason.NO_MAILBOX));
    }

    @Test
    void whatMayHaveBeenTakenIsOfferedAgainAndIsTheSameLetter() {
        provider.mood(Mood.WRONG);
        assertThat(send("m1")).isEqualTo(new HandOver.Postponed(Duration.ZERO, "mailbox: garbage"));
        provider.mood(Mood.WELL);
        assertThat(send("m1")).isEqualTo(new HandOver.Accepted());

        assertThat(provider.letters(OWNER.value())).hasSize(1);
    }

    @Test
    void aSlowProviderIsNotWaitedForLongerThanTheTimeLimit() {
        provider.mood(Mood.SLOW);
        long begun = System.nanoTime();

        assertThat(mailbox.reach(OWNER)).isInstanceOf(MailboxRoute.Reach.Unknown.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMillis(3_900));
    }

    @Test
    void aBusyProvidersWishIsKeptAndOneThatIsDownIsSoonLeftAlone() {
        provider.mood(Mood.BUSY);
        assertThat(send("m1")).isEqualTo(new HandOver.Postponed(Duration.ofSeconds(1), "mailbox: 429"));
        provider.mood(Mood.DOWN);
        for (int i = 0; i < 8; i++) {
            assertThat(send("m1")).isInstanceOf(HandOver.Postponed.class);
        }

        assertThat(provider.calls()).hasSize(3);
        assertThat(send("m1"))
                .isEqualTo(new HandOver.Postponed(
                        Duration.ofMinutes(1), "mailbox: the provider is left alone for a while"));
    }

    @Test
    void aSandboxKeyNeverSends() {
        try (HttpMailbox sandbox = mailbox("sandbox-1")) {
            assertThat(sandbox.reach(OWNER)).isEqualTo(new MailboxRoute.Reach.Reachable());
            assertThat(sandbox.send("m1", OWNER, new MailboxRoute.Letter("subject", "text")))
                    .isEqualTo(new HandOver.Accepted());
        }
        assertThat(provider.calls()).isEmpty();
    }

    private HandOver send(String reference) {
        return mailbox.send(reference, OWNER, new MailboxRoute.Letter("subject", "text"));
    }

    private HttpMailbox mailbox(String key) {
        return new HttpMailbox(new MailboxSettings(
                "mailbox",
                URI.create(provider.url()),
                key,
                MailboxProvider.RECEIPT_KEY,
                "Test",
                Duration.ofSeconds(2),
                Duration.ofMinutes(1),
                4,
                100));
    }
}
