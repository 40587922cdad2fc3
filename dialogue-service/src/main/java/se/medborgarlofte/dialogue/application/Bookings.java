package se.medborgarlofte.dialogue.application;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.uniqueness.Reservations;

/** Books the time of those who come, so that nobody is promised to two visits at once. */
@Component
class Bookings {

    /** Long enough to save a visit; what a crash leaves behind frees the person's time after this. */
    private static final Duration UNTIL_SAVED = Duration.ofMinutes(10);

    private final Reservations reservations;

    Bookings(Reservations reservations) {
        this.reservations = reservations;
    }

    /**
     * Books the person's time, saves, and makes the booking final.
     *
     * @throws se.medborgarlofte.eventing.uniqueness.AlreadyReservedException when the person comes to another visit
     */
    <T> T bookWhile(Confirmation confirmation, VisitTime time, Supplier<T> save) {
        List<String> slots = slots(confirmation, time);
        reservations.reserve(slots, confirmation.booking(), UNTIL_SAVED);
        T saved = saveOrFree(slots, confirmation.booking(), save);
        reservations.confirm(slots, confirmation.booking());
        return saved;
    }

    /** Makes the booking of a saved confirmation final. */
    void keep(Confirmation confirmation, VisitTime time) {
        reservations.confirm(slots(confirmation, time), confirmation.booking());
    }

    private <T> T saveOrFree(List<String> slots, String booking, Supplier<T> save) {
        try {
            return save.get();
        } catch (MongoException e) {
            // The save may have happened: the booking stays until the event confirms it or it expires.
            throw e;
        } catch (RuntimeException e) {
            reservations.release(slots, booking);
            throw e;
        }
    }

    private static List<String> slots(Confirmation confirmation, VisitTime time) {
        return time.slots().stream()
                .map(slot -> "person:" + confirmation.personId() + ":" + slot)
                .toList();
    }
}
