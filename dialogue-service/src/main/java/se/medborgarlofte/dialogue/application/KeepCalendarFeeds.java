package se.medborgarlofte.dialogue.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.CalendarFeed;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.cipher.FieldCipher;
import se.medborgarlofte.eventing.cipher.LinkKeys;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/**
 * Gives a person addresses under which their calendar programs fetch their visits, new ones instead, and none any more.
 * An address is told when it is made and when it is changed, and never again.
 */
@Service
public class KeepCalendarFeeds {

    private static final String LINK = "calendar";
    private static final int MOST = 5;

    private final Access access;
    private final CalendarFeeds feeds;
    private final FieldCipher cipher;
    private final LinkKeys linkKeys;
    private final Clock clock;

    KeepCalendarFeeds(Access access, CalendarFeeds feeds, FieldCipher cipher, LinkKeys linkKeys, Clock clock) {
        this.access = access;
        this.feeds = feeds;
        this.cipher = cipher;
        this.linkKeys = linkKeys;
        this.clock = clock;
    }

    /**
     * A feed with its secret.
     *
     * @param token what its address ends with
     */
    public record Told(Stored<CalendarFeed> stored, String token) {}

    /** The same command again answers the same address, unless it has been changed since. */
    public Told make(Caller caller, CommandKey key) {
        require(caller, caller.personId());
        if (feeds.find(key.id()).isEmpty() && feeds.of(caller.personId()).size() >= MOST) {
            throw Problem.of(DialogueProblem.TOO_MANY_FEEDS);
        }
        String token = token(key.id(), 1);
        Stored<CalendarFeed> made = feeds.create(key, CalendarFeed.make(caller.personId(), hash(cipher, token), now()));
        return new Told(made, token);
    }

    public List<Stored<CalendarFeed>> list(Caller caller) {
        require(caller, caller.personId());
        return feeds.of(caller.personId());
    }

    public Told rotate(Caller caller, String id, long revision) {
        CalendarFeed feed = owned(caller, id);
        String token = token(id, feed.generation() + 1);
        return new Told(
                Refusals.asProblems(() -> feeds.change(id, revision, it -> it.rotate(hash(cipher, token)))), token);
    }

    public Stored<CalendarFeed> revoke(Caller caller, String id, long revision) {
        owned(caller, id);
        return feeds.change(id, revision, it -> it.revoke(now()));
    }

    private CalendarFeed owned(Caller caller, String id) {
        CalendarFeed feed = feeds.load(id).state();
        require(caller, feed.personId());
        return feed;
    }

    private void require(Caller caller, String personId) {
        access.require(
                DialogueOperation.KEEP_CALENDAR_FEED,
                caller,
                Resource.anywhere().ownedBy(personId));
    }

    /** Only small letters and digits, as in all our addresses. */
    private String token(String id, int generation) {
        return HexFormat.of().formatHex(Base64.getUrlDecoder().decode(linkKeys.key(LINK, id + ":" + generation)));
    }

    static SealedText hash(FieldCipher cipher, String token) {
        return new SealedText(cipher.lookupHash("calendar-feed", token));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
