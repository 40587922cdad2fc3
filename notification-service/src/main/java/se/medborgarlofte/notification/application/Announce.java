package se.medborgarlofte.notification.application;

import java.time.Clock;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.work.WorkQueue;

/** Tells everyone who follows something: an order once, and then as durable work page by page. */
@Service
public class Announce {

    /** The kind of durable work that tells an announcement. */
    public static final String WORK = "announce";

    private final WorkQueue work;
    private final Clock clock;

    Announce(WorkQueue work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    /** Orders it, once for each key. */
    public void order(Announcement announcement) {
        Document payload = TellFollowers.begin(announcement);
        work.schedule(WORK, announcement.about(), clock.instant(), payload);
    }
}
