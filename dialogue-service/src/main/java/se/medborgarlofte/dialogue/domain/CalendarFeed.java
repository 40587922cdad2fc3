package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

/**
 * A person's visits as a calendar that their calendar program fetches by itself. Its address holds a secret, so it can be
 * changed and revoked.
 *
 * @param tokenHash a keyed hash of what the address holds; the token itself is kept nowhere
 * @param generation which address it is, from 1
 * @param revokedAt when it was revoked; null while it works
 */
public record CalendarFeed(
        String personId,
        SealedText tokenHash,
        int generation,
        Instant madeAt,
        @Nullable Instant revokedAt) {

    /** Makes a feed. */
    public static Decision<CalendarFeed, Void> make(String personId, SealedText tokenHash, Instant now) {
        return Decision.of(new CalendarFeed(personId, tokenHash, 1, now, null));
    }

    /** Gives it another address; the old one no longer works. */
    public Decision<CalendarFeed, Void> rotate(SealedText newHash) {
        Refusal.FEED_IS_REVOKED.when(revokedAt != null);
        return Decision.of(new CalendarFeed(personId, newHash, generation + 1, madeAt, null));
    }

    /** It never works again; revoking it again changes nothing. */
    public Decision<CalendarFeed, Void> revoke(Instant now) {
        return revokedAt == null
                ? Decision.of(new CalendarFeed(personId, tokenHash, generation, madeAt, now))
                : Decision.unchanged(this);
    }
}
