package se.medborgarlofte.notification.push;

import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.ratelimiter.RequestNotPermitted;
import java.time.Duration;
import java.util.concurrent.Callable;
import se.medborgarlofte.notification.application.PushRoute.Answer;
import se.medborgarlofte.notification.provider.Guard;

/** Says for one push service what its troubles mean for a message. */
final class PushService implements AutoCloseable {

    private static final Duration SECOND = Duration.ofSeconds(1);

    private final PushSettings settings;
    private final Guard guard;

    PushService(String origin, PushSettings settings) {
        this.settings = settings;
        this.guard = new Guard(origin, settings.limits());
    }

    /** That a browser is gone says nothing bad of its push service; a failure does. */
    Answer call(Callable<Answer> call) {
        try {
            return guard.call(call, answer -> !(answer instanceof Answer.Failed));
        } catch (CallNotPermittedException _) {
            return new Answer.Failed("the push service is left alone for a while", settings.pause());
        } catch (BulkheadFullException | RequestNotPermitted e) {
            return new Answer.Failed(e.getClass().getSimpleName(), SECOND);
        } catch (Exception e) {
            // The exception's text may hold the address; its class says enough.
            return new Answer.Failed(e.getClass().getSimpleName(), Duration.ZERO);
        }
    }

    @Override
    public void close() {
        guard.close();
    }
}
