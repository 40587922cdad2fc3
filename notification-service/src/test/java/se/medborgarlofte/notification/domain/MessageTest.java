package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.eventing.store.Decision;

class MessageTest {

    private static final Instant ORDERED = Instant.parse("2026-11-30T18:00:00Z");
    private static final Instant LATER = ORDERED.plusSeconds(60);
    private static final Content MATCH = new Content(Template.MATCH_CONFIRMED, Map.of(Fact.ITEM_ID, "m1"));

    private final Message queued = Message.queue(
                    MATCH, "owner", Channel.EMAIL, new Cause("property", "e1", "m1"), ORDERED)
            .state();

    @Test
    void anOrderedMessageAnnouncesNothing() {
        Decision<Message, MessageEvent> decision =
                Message.queue(MATCH, "owner", Channel.EMAIL, new Cause("property", "e1", "m1"), ORDERED);

        assertThat(decision.events()).isEmpty();
        assertThat(decision.state().progress()).isEqualTo(new Progress.Queued(ORDERED));
    }

    @Test
    void aMessageThatWasHandedOverIsEvidenceFromThatMomentOn() {
        Decision<Message, MessageEvent> decision = queued.handedOver(LATER);

        assertThat(decision.events()).containsExactly(MessageEvent.HANDED_OVER);
        assertThat(decision.state().progress()).isEqualTo(new Progress.HandedOver(LATER));
        assertThat(decision.state().queuedAt()).isEqualTo(ORDERED);
    }

    @Test
    void aMessageRefusedForGoodSaysWhy() {
        Decision<Message, MessageEvent> decision = queued.failed(FailureReason.RECIPIENT_REFUSED, LATER);

        assertThat(decision.events()).containsExactly(MessageEvent.FAILED);
        assertThat(decision.state().progress()).isEqualTo(new Progress.Failed(LATER, FailureReason.RECIPIENT_REFUSED));
    }

    @Test
    void handingOverTwiceTellsOnce() {
        Message handedOver = queued.handedOver(LATER).state();

        assertThat(handedOver.handedOver(LATER.plusSeconds(1))).isEqualTo(Decision.unchanged(handedOver));
    }

    @Test
    void whatWasHandedOverCannotFailAnyMore() {
        Message handedOver = queued.handedOver(LATER).state();

        assertThat(handedOver.failed(FailureReason.MESSAGE_REFUSED, LATER)).isEqualTo(Decision.unchanged(handedOver));
    }

    @Test
    void whatHasFailedStaysFailed() {
        Message failed = queued.failed(FailureReason.RECIPIENT_FORGOTTEN, LATER).state();

        assertThat(failed.handedOver(LATER)).isEqualTo(Decision.unchanged(failed));
    }

    @Test
    void aMessageThatLacksAFactCannotBeOrdered() {
        assertThatThrownBy(() -> new Content(Template.CONCERN_IN_PLEDGE, Map.of(Fact.CONCERN_ID, "c1")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PLEDGE_ID");
    }

    @Test
    void aMessageTellsNoMoreThanItsTemplateNeeds() {
        assertThatThrownBy(() -> new Content(
                        Template.MATCH_CONFIRMED, Map.of(Fact.ITEM_ID, "m1", Fact.MUNICIPALITY_CODE, "1281")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MUNICIPALITY_CODE");
    }
}
