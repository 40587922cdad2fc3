package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Concern;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Sees to it that no concern is met with silence: the alarm is raised, and raised again, until something comes of it. */
@Service
public class FollowConcern {

    public static final String SILENCE = "concern-silence";

    /** The work's payload: the concern, when its person had last heard something, and the alarm's number. */
    public static final String CONCERN = "concernId";

    public static final String HEARD_AT = "heardAt";
    public static final String NUMBER = "number";

    private static final Logger LOG = LoggerFactory.getLogger(FollowConcern.class);

    private final Concerns concerns;
    private final WorkQueue work;
    private final ConcernSettings settings;
    private final Clock clock;

    FollowConcern(Concerns concerns, WorkQueue work, ConcernSettings settings, Clock clock) {
        this.concerns = concerns;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /** Plans the next alarm; each answer has one of its own, so planning again changes nothing. */
    public void plan(String concernId) {
        Concern concern = concerns.load(concernId).state();
        if (concern.state().isWaiting()) {
            schedule(concernId, concern.heardAt(), 1);
        }
    }

    /**
     * Raises the alarm if there is still silence, and plans the next.
     *
     * @param number the first alarm is 1; those that time has passed by are left out
     */
    public void alarm(String concernId, Instant lastHeard, int number) {
        Stored<Concern> before = concerns.load(concernId);
        int alarm = Math.max(number, periodsSince(lastHeard));
        Stored<Concern> after = concerns.change(concernId, concern -> concern.alarmIfSilentSince(lastHeard, alarm));
        if (after.sequence() != before.sequence()) {
            LOG.warn("ALERT concern {} has been met with silence since {}", concernId, lastHeard);
            schedule(concernId, lastHeard, alarm + 1);
        }
    }

    private int periodsSince(Instant lastHeard) {
        return Math.toIntExact(Duration.between(lastHeard, clock.instant()).dividedBy(settings.silentAfter()));
    }

    private void schedule(String concernId, Instant heard, int number) {
        work.schedule(
                SILENCE,
                concernId + ":" + heard.toEpochMilli() + ":" + number,
                heard.plus(settings.silentAfter().multipliedBy(number)),
                new Document(CONCERN, concernId)
                        .append(HEARD_AT, Date.from(heard))
                        .append(NUMBER, number));
    }
}
