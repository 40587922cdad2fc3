package se.medborgarlofte.notification.application.feed;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.notification.domain.feed.SigningSecret;

/** The way out to agencies' endpoints. Answers in bounded time. */
public interface Endpoint {

    /** Whether an address may be an endpoint at all; a code of what is wrong with it otherwise. */
    Optional<String> objection(URI endpoint);

    /**
     * Posts a body.
     *
     * @param id the same for the same delivery, however often it is sent
     */
    Answer post(URI endpoint, List<SigningSecret> secrets, String id, String body);

    /** What came of a post. */
    sealed interface Answer {

        /** The endpoint has taken it. */
        record Taken(int status, String body) implements Answer {}

        /** It says that it will never want anything again. */
        record Gone() implements Answer {}

        /**
         * It has not taken it.
         *
         * @param why a status or a kind of failure, without personal data
         * @param notBefore how long it wants to be left alone
         */
        record Failed(String why, Optional<Duration> notBefore) implements Answer {}
    }
}
