package se.medborgarlofte.notification.webhook;

import java.time.Duration;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.feed.ChallengeEndpoint;

/** The durable work of asking an endpoint to prove itself: a few times in a quarter of an hour, then the agency asks. */
@Component
class ChallengeWork implements WorkHandler {

    private static final int TRIES = 6;

    private final ChallengeEndpoint challengeEndpoint;

    ChallengeWork(ChallengeEndpoint challengeEndpoint) {
        this.challengeEndpoint = challengeEndpoint;
    }

    @Override
    public String kind() {
        return ChallengeEndpoint.WORK;
    }

    @Override
    public String lane() {
        return "challenges";
    }

    @Override
    public WorkResult perform(Work work) {
        if (challengeEndpoint.challenge(work.payload().getString("subscriptionId"))) {
            return new WorkResult.Done("proven");
        }
        Duration wait = Duration.ofSeconds(5L << work.attempts());
        return work.attempts() < TRIES
                ? new WorkResult.RetryLater(wait, "not proven")
                : new WorkResult.Done("not proven");
    }
}
