package se.medborgarlofte.eventing.handling;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/** The figures {@code events.handled}, {@code events.duplicate}, {@code events.unknown} and {@code handler.time}. */
final class HandlerFigures {

    private final MeterRegistry meters;
    private final Counter unknownTypes;
    private final Counter unknownValues;

    HandlerFigures(MeterRegistry meters) {
        this.meters = meters;
        this.unknownTypes = meters.counter("events.unknown", "kind", "type");
        this.unknownValues = meters.counter("events.unknown", "kind", "value");
    }

    void handled(String handler, Effect effect, Duration took) {
        meters.counter("events.handled", "handler", handler).increment();
        meters.timer("handler.time", "handler", handler).record(took);
        if (effect == Effect.NONE) {
            meters.counter("events.duplicate", "handler", handler).increment();
        }
    }

    void unknownType() {
        unknownTypes.increment();
    }

    void unknownValue() {
        unknownValues.increment();
    }

    /** Whether handling an event changed anything. */
    enum Effect {
        SOME,
        /** It was a duplicate, or older than what is known. */
        NONE
    }
}
