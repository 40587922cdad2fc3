package se.medborgarlofte.notification.domain.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An agency's wish to get events at an endpoint.
 *
 * @param secrets the keys with which deliveries are signed, the newest first
 * @param sandbox whether it gets made-up events and nothing else
 * @param failingSince when deliveries began to fail; empty while they succeed
 * @param warned whether the agency has been warned of that
 */
public record FeedSubscription(
        String id,
        String agencyId,
        URI endpoint,
        Choice choice,
        State state,
        boolean sandbox,
        List<SigningSecret> secrets,
        Instant createdAt,
        Optional<Instant> failingSince,
        boolean warned,
        long revision) {

    /** How long an endpoint may fail before it is switched off; the agency is warned a day earlier. */
    public static final Duration PATIENCE = Duration.ofDays(5);

    private static final Duration WARN_AFTER = Duration.ofDays(4);

    /** Both keys count for so long after a rotation. */
    private static final Duration OVERLAP = Duration.ofHours(24);

    /** How a subscription stands. */
    public enum State {
        /** The endpoint has not proven yet that it wants events. */
        UNVERIFIED,
        ACTIVE,
        /** It failed for too long, or said that it is gone; it can be proven again. */
        DISABLED,
        ENDED
    }

    public FeedSubscription {
        secrets = List.copyOf(secrets);
    }

    /** The endpoint has answered the challenge. */
    public FeedSubscription verified() {
        return state == State.ENDED ? this : with(State.ACTIVE, secrets, Optional.empty(), false);
    }

    public FeedSubscription ended() {
        return with(State.ENDED, secrets, failingSince, warned);
    }

    /** A delivery has succeeded. */
    public FeedSubscription succeeded() {
        return failingSince.isEmpty() ? this : with(state, secrets, Optional.empty(), false);
    }

    /**
     * A delivery has failed.
     *
     * @param gone whether the endpoint says that it will never want events again
     */
    public FeedSubscription failed(Instant now, boolean gone) {
        Instant since = failingSince.orElse(now);
        boolean given = gone || !now.isBefore(since.plus(PATIENCE));
        boolean worrying = warned || !now.isBefore(since.plus(WARN_AFTER));
        return with(given ? State.DISABLED : state, secrets, Optional.of(since), worrying);
    }

    /** A new key signs from now on, and the old one beside it for a day. */
    public FeedSubscription rotated(SigningSecret secret, Instant now) {
        List<SigningSecret> both = new ArrayList<>();
        both.add(secret);
        both.add(secrets.getFirst().until(now.plus(OVERLAP)));
        return with(state, both, failingSince, warned);
    }

    /** The keys that count now. */
    public List<SigningSecret> secretsAt(Instant now) {
        return secrets.stream()
                .filter(secret -> secret.validUntil().map(now::isBefore).orElse(true))
                .toList();
    }

    private FeedSubscription with(
            State newState, List<SigningSecret> newSecrets, Optional<Instant> newFailingSince, boolean newWarned) {
        return new FeedSubscription(
                id,
                agencyId,
                endpoint,
                choice,
                newState,
                sandbox,
                newSecrets,
                createdAt,
                newFailingSince,
                newWarned,
                revision + 1);
    }
}
