package se.medborgarlofte.notification.application;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import se.medborgarlofte.notification.domain.PushDevice;

/** The way out to browsers through the push services of their makers. */
public interface PushRoute {

    /** The key by which browsers know us; empty when nothing is pushed. */
    Optional<String> key();

    /** Whether an address is at a push service that we trust. */
    boolean accepts(URI endpoint);

    /**
     * Offers a message to the push service of a browser. Answers in bounded time.
     *
     * @param reference the same for the same message, so that one sent again replaces the first
     * @param payload what the browser gets, encrypted for it alone
     * @param lives how long the push service keeps it for a browser that is away
     */
    Answer send(PushDevice device, String reference, String payload, Duration lives);

    /** What came of an offer. */
    sealed interface Answer {

        record Accepted() implements Answer {}

        /** The browser takes nothing any more. */
        record Gone() implements Answer {}

        /** The push service will never take this message. */
        record Refused() implements Answer {}

        /**
         * Not now.
         *
         * @param why a short technical reason without personal data
         * @param atLeast how long it wants to be left alone
         */
        record Failed(String why, Duration atLeast) implements Answer {}
    }
}
