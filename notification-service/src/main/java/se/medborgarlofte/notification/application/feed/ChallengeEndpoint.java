package se.medborgarlofte.notification.application.feed;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.feed.FeedSubscription;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * An endpoint proves that it wants events by repeating what it is asked: nobody can make us flood the endpoint of
 * another.
 */
@Service
public class ChallengeEndpoint {

    /** The kind of durable work that calls this use case. */
    public static final String WORK = "feed-challenge";

    private static final SecureRandom RANDOM = new SecureRandom();

    private final FeedSubscriptions subscriptions;
    private final FeedBodies bodies;
    private final Endpoint endpoint;
    private final Clock clock;

    ChallengeEndpoint(FeedSubscriptions subscriptions, FeedBodies bodies, Endpoint endpoint, Clock clock) {
        this.subscriptions = subscriptions;
        this.bodies = bodies;
        this.endpoint = endpoint;
        this.clock = clock;
    }

    /** False when the endpoint did not answer rightly. */
    public boolean challenge(String subscriptionId) {
        FeedSubscription subscription = subscriptions.find(subscriptionId).orElseThrow();
        String challenge = newChallenge();
        String id = Ids.uuidV7();
        Instant now = clock.instant();
        Endpoint.Answer answer = endpoint.post(
                subscription.endpoint(), subscription.secretsAt(now), id, bodies.challenge(id, challenge));
        boolean proven = answer instanceof Endpoint.Answer.Taken taken && repeats(taken.body(), challenge);
        if (proven) {
            verify(subscriptionId);
        }
        return proven;
    }

    private void verify(String id) {
        boolean saved = false;
        while (!saved) {
            saved = subscriptions.save(subscriptions.find(id).orElseThrow().verified());
        }
    }

    private static boolean repeats(String body, String challenge) {
        try {
            return challenge.equals(
                    JsonMapper.shared().readTree(body).path("challenge").asString(""));
        } catch (JacksonException _) {
            return false;
        }
    }

    private static String newChallenge() {
        byte[] challenge = new byte[24];
        RANDOM.nextBytes(challenge);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }
}
