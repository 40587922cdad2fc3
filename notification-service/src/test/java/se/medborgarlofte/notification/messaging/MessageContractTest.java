package se.medborgarlofte.notification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.eventing.store.OutgoingEvent;
import se.medborgarlofte.eventing.testing.ContractVerification;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.MessageEvent;
import se.medborgarlofte.notification.domain.SuppressionReason;
import se.medborgarlofte.notification.domain.Template;

/** What we tell is what the contract promises. */
class MessageContractTest {

    private static final Instant NOW = Instant.parse("2026-11-30T18:00:00Z");
    private static final String ID = UUID.randomUUID().toString();

    private final MessageEventWriter writer = new MessageEventWriter();

    @Test
    void theGoldenExamplesFollowTheSchemas() {
        ContractVerification.verifyExamples("notification");
    }

    @ParameterizedTest
    @EnumSource
    void everyMessageIsToldAsTheContractPromises(Template template) {
        Message queued = queued(template);
        ContractVerification.verifyProducer(
                "notification",
                List.of(
                        writer.restate(ID, queued),
                        handedOver(queued),
                        failed(queued, FailureReason.RECIPIENT_REFUSED),
                        suppressed(queued, SuppressionReason.UNSUBSCRIBED)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonForAFailureIsDescribedInTheContract(FailureReason reason) {
        OutgoingEvent event = failed(queued(Template.MATCH_CONFIRMED), reason);

        assertThat(((MessageFacts) event.data()).failureReason()).isEqualTo(reason);
        assertThat(schemaOfFailure()).contains(reason.name());
    }

    @Test
    void thatSomebodyHasProtectedIdentityIsToldToNobody() {
        OutgoingEvent event = suppressed(queued(Template.MATCH_CONFIRMED), SuppressionReason.PROTECTED_IDENTITY);

        assertThat(((MessageFacts) event.data()).suppressionReason()).isNull();
    }

    private OutgoingEvent suppressed(Message queued, SuppressionReason reason) {
        return writer.write(ID, queued.suppressed(reason, NOW).state(), MessageEvent.SUPPRESSED);
    }

    private static String schemaOfFailure() {
        try (var schema = MessageContractTest.class.getResourceAsStream(
                "/contracts/notification/message-failed.v1.schema.json")) {
            return new String(schema.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private OutgoingEvent handedOver(Message queued) {
        return writer.write(ID, queued.handedOver(NOW).state(), MessageEvent.HANDED_OVER);
    }

    private OutgoingEvent failed(Message queued, FailureReason reason) {
        return writer.write(ID, queued.failed(reason, NOW).state(), MessageEvent.FAILED);
    }

    private static Message queued(Template template) {
        Cause cause = new Cause(
                "dialogue", UUID.randomUUID().toString(), UUID.randomUUID().toString());
        return Message.queue(Facts.of(template), UUID.randomUUID().toString(), Channel.EMAIL, cause, NOW)
                .state();
    }
}
