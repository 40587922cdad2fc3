package se.medborgarlofte.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.Facts;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Template;

class MessageOrderTest {

    private static final Cause CAUSE = new Cause("property", "event-1", "m1");

    private final String messageId = order("match:m1", Template.MATCH_CONFIRMED, "anna", CAUSE);

    @Test
    void whicheverEventAsksTheSameThingIsTheSameMessage() {
        assertThat(order("match:m1", Template.MATCH_CONFIRMED, "anna", new Cause("property", "event-2", "m1")))
                .isEqualTo(messageId);
    }

    @Test
    void anotherThingAnotherTextOrAnotherPersonIsAnotherMessage() {
        assertThat(order("match:m2", Template.MATCH_CONFIRMED, "anna", CAUSE)).isNotEqualTo(messageId);
        assertThat(order("match:m1", Template.CONCERN_RECEIVED, "anna", CAUSE)).isNotEqualTo(messageId);
        assertThat(order("match:m1", Template.MATCH_CONFIRMED, "bo", CAUSE)).isNotEqualTo(messageId);
    }

    private static String order(String about, Template template, String recipientId, Cause cause) {
        return new MessageOrder(about, Facts.of(template), recipientId, cause).messageId();
    }
}
