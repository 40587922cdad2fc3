package se.medborgarlofte.notification.application.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.domain.feed.FeedDelivery;

/**
 * Tells an agency what it should have got in a day, as a count and a hash that it can compute from what it has: nothing
 * was lost when they agree.
 */
@Service
public class Reconcile {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final AgencyAccess access;
    private final FeedDeliveries deliveries;

    Reconcile(AgencyAccess access, FeedDeliveries deliveries) {
        this.access = access;
        this.deliveries = deliveries;
    }

    /**
     * A day's account.
     *
     * @param fromSequence the first number of the day; 0 when there was none
     * @param hash SHA-256 of a line {@code number SP hash-of-the-body LF} for each number, in order
     * @param undelivered how many of them the endpoint has not taken yet
     */
    public record Account(
            LocalDate day, long count, long fromSequence, long toSequence, String hash, long undelivered) {}

    public Account day(Caller caller, String subscriptionId, LocalDate day) {
        String id = access.own(caller, subscriptionId).id();
        Instant from = day.atStartOfDay(SWEDEN).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(SWEDEN).toInstant();
        List<FeedDelivery> numbered = deliveries.numbered(id, from, to);
        return new Account(
                day,
                numbered.size(),
                numbered.isEmpty() ? 0 : numbered.getFirst().sequence(),
                numbered.isEmpty() ? 0 : numbered.getLast().sequence(),
                hash(numbered),
                numbered.stream()
                        .filter(delivery -> delivery.deliveredAt().isEmpty())
                        .count());
    }

    private static String hash(List<FeedDelivery> numbered) {
        StringBuilder lines = new StringBuilder();
        numbered.forEach(delivery -> lines.append(delivery.sequence())
                .append(' ')
                .append(delivery.bodyHash().orElse("-"))
                .append('\n'));
        return DeliverEvents.sha256(lines.toString());
    }
}
