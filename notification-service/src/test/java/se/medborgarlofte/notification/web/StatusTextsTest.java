package se.medborgarlofte.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Progress;
import se.medborgarlofte.notification.domain.SuppressionReason;
import se.medborgarlofte.notification.domain.Template;

class StatusTextsTest {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Locale ENGLISH = Locale.ENGLISH;

    static Stream<Progress> everyWayAMessageCanStand() {
        Instant now = Instant.EPOCH;
        return Stream.concat(
                Stream.of(new Progress.Queued(now), new Progress.HandedOver(now), new Progress.Delivered(now)),
                Stream.concat(
                        Stream.of(FailureReason.values()).map(reason -> new Progress.Failed(now, reason)),
                        Stream.of(SuppressionReason.values()).map(reason -> new Progress.Suppressed(now, reason))));
    }

    @ParameterizedTest
    @MethodSource("everyWayAMessageCanStand")
    void everyStatusIsExplainedInBothLanguages(Progress progress) {
        for (Channel channel : Channel.values()) {
            MessageStatus swedish = MessageStatus.of(progress, channel, SWEDISH);
            MessageStatus english = MessageStatus.of(progress, channel, ENGLISH);

            assertThat(swedish.text()).isNotBlank().isNotEqualTo(english.text());
            assertThat(swedish.advice()).isNotBlank().isNotEqualTo(english.advice());
            assertThat(swedish.code()).isEqualTo(english.code());
        }
    }

    @Test
    void whatWentToTheTelephoneOrTheBrowserIsNotLookedForInTheMailbox() {
        Progress handedOver = new Progress.HandedOver(Instant.EPOCH);

        assertThat(MessageStatus.of(handedOver, Channel.EMAIL, SWEDISH).text()).contains("e-post");
        assertThat(MessageStatus.of(handedOver, Channel.SMS, SWEDISH).text()).doesNotContain("e-post");
        assertThat(MessageStatus.of(handedOver, Channel.PUSH, SWEDISH).text()).doesNotContain("e-post");
    }

    @ParameterizedTest
    @EnumSource
    void everyTemplateHasATitleInBothLanguages(Template template) {
        String key = "template." + template.code();

        assertThat(StatusTexts.text(key, SWEDISH)).isNotBlank().isNotEqualTo(StatusTexts.text(key, ENGLISH));
    }
}
