package se.medborgarlofte.property.application;

import java.time.Duration;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.property.domain.Refusal;

/** Sees to it that a seized thing has at most one confirmed match: it cannot be two owners' thing. */
@Component
class SeizedItemClaims {
    /** Long enough for the decision to be saved; an attempt that led to nothing frees the thing after it. */
    private static final Duration UNTIL_SAVED = Duration.ofMinutes(1);

    private final Reservations reservations;

    SeizedItemClaims(Reservations reservations) {
        this.reservations = reservations;
    }

    void claim(String seizedItemId, String matchId) {
        try {
            reservations.reserve(Set.of(ConfirmedMatches.key(seizedItemId)), matchId, UNTIL_SAVED);
        } catch (AlreadyReservedException taken) {
            throw Refusal.SEIZED_ITEM_ALREADY_MATCHED.asException();
        }
    }

    void keep(String seizedItemId, String matchId) {
        reservations.confirm(Set.of(ConfirmedMatches.key(seizedItemId)), matchId);
    }

    /** Frees the thing; what another match holds stays. */
    void release(String seizedItemId, String matchId) {
        reservations.release(Set.of(ConfirmedMatches.key(seizedItemId)), matchId);
    }
}
