package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.TimeSpan;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Shows the visits of a person to whoever has the address of their feed: those they asked for and those they come to. */
@Service
public class ReadCalendarFeed {

    private static final Duration BACK = Duration.ofDays(31);
    private static final Duration AHEAD = Duration.ofDays(400);

    private final Access access;
    private final CalendarFeeds feeds;
    private final Visits visits;
    private final FieldCipher cipher;
    private final Clock clock;

    ReadCalendarFeed(Access access, CalendarFeeds feeds, Visits visits, FieldCipher cipher, Clock clock) {
        this.access = access;
        this.feeds = feeds;
        this.visits = visits;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Hidden visits are left out; those that were called off are in it, so that calendars take them out. */
    public List<Stored<Visit>> read(Caller caller, String token) {
        access.require(DialogueOperation.READ_CALENDAR_FEED, caller, Resource.anywhere());
        String personId = feeds.withToken(KeepCalendarFeeds.hash(cipher, token))
                .filter(feed -> feed.state().revokedAt() == null)
                .orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE))
                .state()
                .personId();
        Instant now = clock.instant();
        return visits.concerning(personId, new TimeSpan(now.minus(BACK), now.plus(AHEAD))).stream()
                .filter(visit -> !visit.state().isHidden() && visit.state().calendarVersions() > 0)
                .toList();
    }
}
