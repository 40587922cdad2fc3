package se.medborgarlofte.eventing.cipher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Keys of links that two services derive and nobody tells. */
class LinkKeysTest {

    private final LinkKeys dialogue = new LinkKeys(secret("01234567890123456789012345678901"));
    private final LinkKeys notification = new LinkKeys(secret("01234567890123456789012345678901"));

    @Test
    void twoServicesDeriveTheSameKey() {
        assertThat(notification.proven("guest", "a", dialogue.proof("guest", "a")))
                .isEqualTo(dialogue.key("guest", "a"))
                .hasSize(43)
                .matches("[A-Za-z0-9_-]+");
    }

    @Test
    void aKeyOpensOneThingForOnePurpose() {
        assertThat(dialogue.key("guest", "a"))
                .isNotEqualTo(dialogue.key("guest", "b"))
                .isNotEqualTo(dialogue.key("poll", "a"));
    }

    @Test
    void aTokenNamesWhatItOpensAndNothingElse() {
        String token = dialogue.token("poll", "a");

        assertThat(notification.idOf("poll", token)).contains("a");
        assertThat(notification.idOf("guest", token)).isEmpty();
        assertThat(notification.idOf("poll", token.replace("a.", "b."))).isEmpty();
        assertThat(notification.idOf("poll", "a")).isEmpty();
    }

    @Test
    void whatIsToldIsNoPartOfTheKey() {
        assertThat(dialogue.key("guest", "a"))
                .doesNotContain(dialogue.proof("guest", "a"))
                .doesNotContain(dialogue.proof("guest", "a").substring(0, 6));
    }

    @Test
    void anotherSecretIsNoticedBeforeADeadLinkIsSent() {
        LinkKeys stranger = new LinkKeys(secret("another secret, just as long 32b"));

        assertThatIllegalStateException().isThrownBy(() -> stranger.proven("guest", "a", dialogue.proof("guest", "a")));
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkKeys(secret("short")));
    }

    private static String secret(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
