package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.Cause;
import se.medborgarlofte.notification.domain.Content;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import se.medborgarlofte.notification.domain.Template;

/** A coordinator or police chief tells everyone who follows something in their area. */
@Service
public class OrderMailing {

    private final Access access;
    private final Texts texts;
    private final Mailings mailings;
    private final Announce announce;
    private final AuditLog audit;
    private final Clock clock;

    OrderMailing(Access access, Texts texts, Mailings mailings, Announce announce, AuditLog audit, Clock clock) {
        this.clock = clock;
        this.access = access;
        this.texts = texts;
        this.mailings = mailings;
        this.announce = announce;
        this.audit = audit;
    }

    /**
     * A mailing as it is ordered.
     *
     * @param criticalReason why it must go also to those who have paused or sleep; null for an ordinary one
     */
    public record Order(
            String area,
            String textCode,
            int textVersion,
            SubscriptionTopic topic,
            Map<Fact, String> facts,
            @Nullable String criticalReason) {}

    /** Orders; the same command again orders nothing new. */
    public void order(Caller caller, CommandKey key, Order order) {
        access.require(NotificationOperation.ORDER_MAILING, caller, Resource.in(order.area()));
        requireOwn(order);
        mailings.keep(key, order.area(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (order.criticalReason() != null) {
            audit.append(
                    "critical-mailings",
                    caller.personId(),
                    "order-critical-mailing",
                    key.id(),
                    Map.of("reason", order.criticalReason()));
        }
        announce.order(announcement(caller, key, order));
    }

    /** How far a mailing has come. */
    public Mailings.Mailing read(Caller caller, String id) {
        Mailings.Mailing mailing = mailings.find(id).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(NotificationOperation.READ_MAILING, caller, Resource.in(mailing.area()));
        return mailing;
    }

    private void requireOwn(Order order) {
        SavedText text = texts.find(order.textCode(), order.textVersion())
                .filter(found -> found.area().equals(order.area()))
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/textCode", "text-unknown"));
        boolean elsewhere = switch (order.topic().kind()) {
            case MUNICIPALITY -> !order.topic().id().equals(text.area());
            case PLEDGE, ASSOCIATION -> false;
            // A circle reaches beyond the municipality; a case has its own news.
            case CIRCLE, CASE, PERSON -> true;
        };
        if (elsewhere) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/topic/id", "topic-elsewhere");
        }
    }

    private static Announcement announcement(Caller caller, CommandKey key, Order order) {
        Map<Fact, String> facts = new EnumMap<>(Fact.class);
        facts.putAll(order.facts());
        facts.put(Fact.MUNICIPALITY_CODE, order.area());
        facts.put(Fact.TEXT_CODE, order.textCode());
        facts.put(Fact.TEXT_VERSION, Integer.toString(order.textVersion()));
        return new Announcement(
                "mailing:" + key.id(),
                new Content(Template.MAILING, facts),
                new Cause("notification", key.id(), key.id(), order.area()),
                List.of(order.topic()),
                caller.personId(),
                order.criticalReason());
    }
}
