package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.ExactKey;
import se.medborgarlofte.property.domain.Hold;
import se.medborgarlofte.property.domain.HoldEvent;

/**
 * Anybody asks before buying whether a thing is reported stolen. The answer has one of two words, the same shape and
 * the same time, and nothing is kept of who asked for what.
 */
@Service
public class CheckPublicly {

    private final Access access;
    private final Clock clock;
    private final IdentifierVault vault;
    private final StolenIdentifiers identifiers;
    private final CheckCount count;
    private final PublicCheckSettings settings;
    private final AggregateStore<Hold, HoldEvent> holds;

    CheckPublicly(
            Access access,
            Clock clock,
            IdentifierVault vault,
            StolenIdentifiers identifiers,
            CheckCount count,
            PublicCheckSettings settings,
            AggregateStore<Hold, HoldEvent> holds) {
        this.access = access;
        this.clock = clock;
        this.vault = vault;
        this.identifiers = identifiers;
        this.count = count;
        this.settings = settings;
        this.holds = holds;
    }

    /** The two answers. */
    public enum Answer {
        REPORTED_STOLEN,
        NO_ACTIVE_REPORT
    }

    public Answer check(Caller caller, WrittenIdentifier written) {
        access.require(PropertyOperation.CHECK_PUBLICLY, caller, Resource.anywhere());
        long answerAt = System.nanoTime() + settings.answerAfter().toNanos();
        count.one(Custody.dayOf(clock.instant()));
        boolean stolen = vault.exactKey(written).filter(this::isReported).isPresent();
        waitUntil(answerAt);
        return stolen ? Answer.REPORTED_STOLEN : Answer.NO_ACTIVE_REPORT;
    }

    /** A held thing is as good as not reported, also when somebody has reported it twice and one report is held. */
    private boolean isReported(ExactKey key) {
        Instant now = clock.instant();
        List<String> missing = identifiers.find(key);
        return !missing.isEmpty()
                && missing.stream()
                        .noneMatch(itemId -> holds.find(itemId)
                                .filter(hold -> hold.state().activeAt(now))
                                .isPresent());
    }

    private static void waitUntil(long nanoTime) {
        long left = nanoTime - System.nanoTime();
        while (left > 0) {
            LockSupport.parkNanos(left);
            left = nanoTime - System.nanoTime();
        }
    }
}
