package se.medborgarlofte.eventing.relay;

import java.time.Duration;

/**
 * How the relay looks after what a crash left behind.
 *
 * @param sweepEvery how often the sweeper looks for events that wait
 * @param grace how long an event may wait before the sweeper takes it for left behind
 * @param lease how long a sweeper keeps others from sweeping the same collection
 * @param drainAtMost how long a stopping service goes on sending what waits
 */
public record RelaySettings(Duration sweepEvery, Duration grace, Duration lease, Duration drainAtMost) {}
