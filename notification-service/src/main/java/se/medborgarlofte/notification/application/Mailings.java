package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.eventing.store.CommandKey;

/** Which mailings have been ordered, so that the same command is known again, and how far they have come. */
public interface Mailings {

    /**
     * Keeps the order.
     *
     * @throws se.medborgarlofte.eventing.store.KeyReusedException when its key came before with another body
     */
    void keep(CommandKey key, String area, Instant now);

    Optional<Mailing> find(String id);

    /**
     * A mailing.
     *
     * @param messages how many messages it has in each state so far
     */
    record Mailing(String id, String area, Instant orderedAt, Map<String, Long> messages) {}
}
