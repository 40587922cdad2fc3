package se.medborgarlofte.dialogue.application;

import com.mongodb.MongoException;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Confirmation;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.uniqueness.Reservations;

/** Books the time of those who come, so that nobody is promised to two visits at once. */
@Component
class Bookings {

    static final String PERSON = "person:";

    /** Long enough to save a visit; what a crash leaves behind is settled after this, see {@link StandingBookings}. */
    private static final Duration UNTIL_SAVED = Duration.ofMinutes(2);

    private final Reservations reservations;

    Bookings(Reservations reservations) {
        this.reservations = reservations;
    }

    /** A name for a booking, of its own for each attempt: one that fails must not free what another has booked. */
    static String newBooking(String visitId) {
        return visitId + "/" + Ids.uuidV7();
    }

    /** The visit for which something was booked. */
    static String visitOf(String booking) {
        return booking.substring(0, booking.indexOf('/'));
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

    private <T> T saveOrFree(List<String> slots, String booking, Supplier<T> save) {
        try {
            return save.get();
        } catch (MongoException e) {
            // The save may have happened: the booking stays until it runs out and is settled.
            throw e;
        } catch (RuntimeException e) {
            reservations.release(slots, booking);
            throw e;
        }
    }

    private static List<String> slots(Confirmation confirmation, VisitTime time) {
        return time.slots().stream()
                .map(slot -> PERSON + confirmation.personId() + ":" + slot)
                .toList();
    }
}
