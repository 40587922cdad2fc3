package se.medborgarlofte.eventing;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings of {@code eventing.*}.
 *
 * @param context the service's name in event types and paths, such as {@code pledge}
 * @param topic the topic the service tells its events on
 * @param relay how waiting events are sent
 * @param work how durable work is done
 * @param clock business time
 * @param cipher encryption of personal fields
 */
@ConfigurationProperties("eventing")
public record EventingProperties(
        String context,
        String topic,
        @DefaultValue Relay relay,
        @DefaultValue Work work,
        @DefaultValue Clock clock,
        @DefaultValue Cipher cipher) {

    /**
     * The settings of {@code eventing.relay.*}.
     *
     * @param sweepEvery how often the sweeper looks for events left behind
     * @param grace how long an event may wait before it counts as left behind
     * @param lease how long one instance sweeps alone
     * @param drainAtMost how long a stopping service goes on sending what waits
     * @param deliveryTimeout how long the broker may take to acknowledge before the event is sent again
     */
    public record Relay(
            @DefaultValue("5s") Duration sweepEvery,
            @DefaultValue("3s") Duration grace,
            @DefaultValue("15s") Duration lease,
            @DefaultValue("10s") Duration drainAtMost,
            @DefaultValue("20s") Duration deliveryTimeout) {}

    /**
     * The settings of {@code eventing.work.*}.
     *
     * @param pollEvery how often a lane is looked into for work that has become due, or that another instance has
     *     scheduled; what this instance schedules for now is done at once
     * @param lease how long claimed work belongs to one instance without being refreshed
     * @param batch how much of a lane's work is done at the same time
     */
    public record Work(
            @DefaultValue("1s") Duration pollEvery,
            @DefaultValue("30s") Duration lease,
            @DefaultValue("16") int batch) {}

    /**
     * The settings of {@code eventing.clock.*}.
     *
     * @param offsetFile a file with a duration that shifts business time; none means real time
     */
    public record Clock(@Nullable String offsetFile) {}

    /**
     * The settings of {@code eventing.cipher.*}.
     *
     * @param masterKey 32 bytes in Base64 that protect the keys of all subjects; required by services that encrypt
     * @param linkSecret 32 bytes in Base64 from which the keys of links are derived, the same for all services; the
     *     master key when none is given
     */
    public record Cipher(
            @Nullable String masterKey, @Nullable String linkSecret) {}
}
