package se.medborgarlofte.eventing.deadletter;

import org.springframework.kafka.support.ExponentialBackOffWithMaxRetries;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import se.medborgarlofte.eventing.handling.HandlingFailedException;
import se.medborgarlofte.eventing.handling.InfrastructureDownException;

/**
 * How often and how patiently a record is tried again: what is malformed never, what fails for our own infrastructure
 * for ever, anything else a few times.
 */
final class Patience {

    private static final int RETRIES = 4;

    private Patience() {}

    static BackOff of(Exception failure) {
        if (Causes.find(failure, InfrastructureDownException.class) != null) {
            return forEver();
        }
        HandlingFailedException handling = Causes.find(failure, HandlingFailedException.class);
        boolean malformed = Causes.find(failure, MalformedEventException.class) != null;
        return malformed || (handling != null && !handling.mayPass()) ? never() : aFewTimes();
    }

    private static BackOff forEver() {
        ExponentialBackOff backOff = new ExponentialBackOff(200, 2);
        backOff.setMaxInterval(5_000);
        return backOff;
    }

    private static BackOff never() {
        return new FixedBackOff(0, 0);
    }

    static BackOff aFewTimes() {
        ExponentialBackOffWithMaxRetries backOff = new ExponentialBackOffWithMaxRetries(RETRIES);
        backOff.setInitialInterval(100);
        backOff.setMultiplier(3);
        backOff.setMaxInterval(3_000);
        return backOff;
    }
}
