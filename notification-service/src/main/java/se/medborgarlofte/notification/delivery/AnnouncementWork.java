package se.medborgarlofte.notification.delivery;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.Announce;
import se.medborgarlofte.notification.application.TellFollowers;

/** The durable work of telling many, page by page. */
@Component
class AnnouncementWork implements WorkHandler {

    private final TellFollowers tellFollowers;

    AnnouncementWork(TellFollowers tellFollowers) {
        this.tellFollowers = tellFollowers;
    }

    @Override
    public String kind() {
        return Announce.WORK;
    }

    @Override
    public String lane() {
        return "announcements";
    }

    @Override
    public int maxAttempts() {
        return Integer.MAX_VALUE;
    }

    @Override
    public WorkResult perform(Work work) {
        return tellFollowers
                .tell(work.payload())
                .<WorkResult>map(WorkResult.Continue::new)
                .orElse(new WorkResult.Done("everyone is told"));
    }
}
