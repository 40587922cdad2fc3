package se.medborgarlofte.eventing.relay;

import java.util.Set;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.PolicyViolationException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;

/**
 * Tells the broker's refusal of one record, which no retry mends, from an outage, which is waited out. What is not
 * known to be a refusal is an outage: parking an aggregate for a passing fault would need an operator for nothing.
 */
final class PermanentRefusal {

    private static final Set<Class<? extends Exception>> REFUSALS = Set.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            PolicyViolationException.class,
            SerializationException.class);

    private PermanentRefusal() {}

    static boolean is(Exception reason) {
        return REFUSALS.contains(reason.getClass());
    }
}
