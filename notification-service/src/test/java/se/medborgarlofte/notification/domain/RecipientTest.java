package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.medborgarlofte.notification.domain.Language.ENGLISH;
import static se.medborgarlofte.notification.domain.Language.SWEDISH;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientTest {

    @Test
    void whoeverAskedForEnglishGetsEnglishOnly() {
        assertThat(recipient(Optional.of(ENGLISH)).languages()).containsExactly(ENGLISH);
    }

    @Test
    void everybodyElseGetsSwedishFirstAndThenEnglish() {
        assertThat(recipient(Optional.of(SWEDISH)).languages()).containsExactly(SWEDISH, ENGLISH);
        assertThat(recipient(Optional.empty()).languages()).containsExactly(SWEDISH, ENGLISH);
    }

    @Test
    void anAddressNeverPrintsItself() {
        assertThat(recipient(Optional.empty()).toString())
                .doesNotContain("anna")
                .contains("***");
    }

    @Test
    void theDomainOfAnAddressIsWrittenInOneWay() {
        assertThat(EmailAddress.parse(" Anna.A@Räksmörgås.SE "))
                .contains(new EmailAddress("Anna.A@xn--rksmrgs-5wao1o.se"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.se",
                "anna@exa mple.se",
                "anna@example.se\r\nBcc: x@example.se",
                "anna@example..se",
                "\"a b\"@example.se",
                "anna@example.se, bo@example.se"
            })
    void whatNoMailCanBeSentToIsNoAddress(String text) {
        assertThat(EmailAddress.parse(text)).isEmpty();
    }

    @Test
    void anAddressHasAGreatestLength() {
        assertThat(EmailAddress.parse("a".repeat(65) + "@example.se")).isEmpty();
        assertThat(EmailAddress.parse("a@" + "example.".repeat(40) + "se")).isEmpty();
    }

    private static Recipient recipient(Optional<Language> language) {
        EmailAddress address = EmailAddress.parse("anna@example.se").orElseThrow();
        return new Recipient("p1", address, language, Instant.EPOCH, 1);
    }
}
