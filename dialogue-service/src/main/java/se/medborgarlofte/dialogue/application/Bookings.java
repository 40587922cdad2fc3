package se.medborgarlofte.dialogue.application;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Quarters;
import se.medborgarlofte.dialogue.domain.Seat;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
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
     * Books the persons' time, all or none, saves, and makes the bookings final. What the visit then does not hold is
     * free again.
     *
     * @param seats all under one booking's name
     * @throws AlreadyReservedException when somebody comes to another visit
     */
    Stored<Visit> bookWhile(List<Seat> seats, Supplier<Stored<Visit>> save) {
        if (seats.isEmpty()) {
            return save.get();
        }
        List<String> keys = seats.stream().flatMap(Bookings::keys).toList();
        String booking = seats.getFirst().booking();
        reservations.reserve(keys, booking, UNTIL_SAVED);
        Stored<Visit> saved = saveOrFree(keys, booking, save);
        if (saved.state().seats().containsAll(seats)) {
            reservations.confirm(keys, booking);
        } else {
            reservations.release(keys, booking);
        }
        return saved;
    }

    /** Frees what a visit no longer needs, except what is past; doing it again changes nothing. */
    void free(Collection<Seat> seats, Instant now) {
        seats.stream()
                .filter(seat -> seat.blocked().to().isAfter(now))
                .forEach(seat -> reservations.release(keys(seat).toList(), seat.booking()));
    }

    private Stored<Visit> saveOrFree(List<String> keys, String booking, Supplier<Stored<Visit>> save) {
        try {
            return save.get();
        } catch (MongoException e) {
            // The save may have happened: the booking stays until it runs out and is settled.
            throw e;
        } catch (RuntimeException e) {
            reservations.release(keys, booking);
            throw e;
        }
    }

    private static Stream<String> keys(Seat seat) {
        return Quarters.touchedBy(seat.blocked()).stream().map(quarter -> PERSON + seat.personId() + ":" + quarter);
    }
}
