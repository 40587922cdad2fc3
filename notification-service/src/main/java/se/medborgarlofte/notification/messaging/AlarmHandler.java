package se.medborgarlofte.notification.messaging;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.notification.application.OrderMessages;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Template;

/** Those who answer for an area hear what is left undone there, in one letter a morning; later those above do. */
@Component
class AlarmHandler {

    /** Told by events of their own, with what exactly it is; here only once they are escalated. */
    private static final Set<String> TOLD_BY_THEMSELVES = Set.of("PICTURE_REVIEW", "PLEDGE_FOLLOW_UP");

    private final OrderMessages orderMessages;

    AlarmHandler(OrderMessages orderMessages) {
        this.orderMessages = orderMessages;
    }

    /** What we need to know of the alarms of an area. */
    record Facts(String municipalityCode, List<Alarm> alarms, List<Recipient> recipients) {}

    /** One alarm; it has no subject when it is that there is none. */
    record Alarm(String kind, @Nullable String subject) {

        boolean isToldByItself() {
            return subject != null && TOLD_BY_THEMSELVES.contains(kind);
        }
    }

    record Recipient(String personId) {}

    void handle(ReceivedEvent<Facts> event) {
        boolean escalated = event.type().equals("alarms-escalated");
        String kinds = event.data().alarms().stream()
                .filter(alarm -> escalated || !alarm.isToldByItself())
                .map(Alarm::kind)
                .distinct()
                .collect(Collectors.joining(","));
        if (!kinds.isEmpty()) {
            Template template = escalated ? Template.AREA_ALARMS_ESCALATED : Template.AREA_ALARMS;
            Facts it = event.data();
            orderMessages.order(new Orders(event, it.municipalityCode())
                    .to(
                            template,
                            Map.of(Fact.MUNICIPALITY_CODE, it.municipalityCode(), Fact.ALARM_KINDS, kinds),
                            "alarms:" + event.sequence(),
                            it.recipients().stream().map(Recipient::personId).toArray(String[]::new)));
        }
    }
}
