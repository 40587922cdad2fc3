package se.medborgarlofte.notification.application.feed;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.application.NotificationOperation;
import se.medborgarlofte.notification.domain.feed.FeedItem;
import tools.jackson.databind.json.JsonMapper;

/** Tells everyone who may have learnt of an event that it was wrong, by naming it. */
@Service
public class RetractEvent {

    private final Access access;
    private final Feed feed;
    private final AuditLog audit;
    private final Clock clock;

    RetractEvent(Access access, Feed feed, AuditLog audit, Clock clock) {
        this.access = access;
        this.feed = feed;
        this.audit = audit;
        this.clock = clock;
    }

    /** Why an event is retracted. */
    public enum Reason {
        WRONG_FACTS,
        WRONG_SUBJECT,
        NOT_TO_BE_TOLD
    }

    /** The same event twice is retracted once. */
    public void retract(Caller caller, String eventId, Reason reason) {
        access.require(NotificationOperation.RETRACT_FEED_EVENT, caller, Resource.anywhere());
        FeedItem wrong = feed.find(eventId).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        audit.append("agencies", caller.personId(), "retract-event", eventId, Map.of("reason", reason.name()));
        feed.append(retraction(wrong, reason.name(), clock));
    }

    static FeedItem retraction(FeedItem wrong, String reason, Clock clock) {
        String data = JsonMapper.shared()
                .createObjectNode()
                .put("retractedEventId", wrong.eventId())
                .put("retractedType", wrong.name())
                .put("reason", reason)
                .toString();
        return new FeedItem(
                0,
                Ids.uuidV5("retraction|" + wrong.eventId()).toString(),
                "feed",
                FeedItem.RETRACTED,
                wrong.subject(),
                wrong.area(),
                wrong.aggregateSequence(),
                clock.instant(),
                data,
                wrong.sandbox(),
                FeedItem.Kind.ORDINARY);
    }
}
