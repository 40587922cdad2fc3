package se.medborgarlofte.eventing.trace;

import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes the running trace down as a W3C {@code traceparent} and continues it elsewhere, later. */
public final class Traces {

    private static final String TRACEPARENT = "traceparent";

    private final Tracer tracer;
    private final Propagator propagator;

    public Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The {@code traceparent} of the running trace, or null when none runs. */
    public @Nullable String current() {
        Span span = tracer.currentSpan();
        if (span == null) {
            return null;
        }
        Map<String, String> carrier = new HashMap<>();
        propagator.inject(span.context(), carrier, (_, name, value) -> carrier.put(name, value));
        return carrier.get(TRACEPARENT);
    }

    /**
     * Runs something as a part of the given trace, or of a new one.
     *
     * @param traceparent what {@link #current()} gave, null for a new trace
     * @param name the name of the span, without anything personal
     */
    public <T> T within(@Nullable String traceparent, String name, Callable<T> action) throws Exception {
        Span.Builder builder = traceparent == null
                ? tracer.spanBuilder().setNoParent()
                : propagator.extract(Map.of(TRACEPARENT, traceparent), Map::get);
        Span span = builder.name(name).start();
        try (Tracer.SpanInScope _ = tracer.withSpan(span)) {
            return action.call();
        } finally {
            span.end();
        }
    }
}
