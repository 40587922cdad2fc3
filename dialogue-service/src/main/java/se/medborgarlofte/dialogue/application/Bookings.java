package se.medborgarlofte.dialogue.application;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
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
     * Books the persons' time, all or none, saves, and makes the bookings final. What the visit has booked for the same
     * person already stays under its name; what the visit then no longer needs is free again.
     *
     * @param before the visit as it was read
     * @param seats all under one booking's name
     * @throws AlreadyReservedException when somebody comes to another visit
     */
    Stored<Visit> bookWhile(Visit before, List<Seat> seats, Instant now, Supplier<Stored<Visit>> save) {
        Set<String> keys = keys(seats);
        keys.removeAll(keys(before.seats()));
        String booking = seats.isEmpty() ? "" : seats.getFirst().booking();
        reservations.reserve(keys, booking, UNTIL_SAVED);
        Stored<Visit> saved = saveOrFree(keys, booking, save);
        if (saved.state().seats().containsAll(seats)) {
            reservations.confirm(keys, booking);
        } else {
            reservations.release(keys, booking);
        }
        free(saved.state(), now);
        return saved;
    }

    /** Frees everything that was ever booked for a visit and is not needed now; what is past stays as it is. */
    void free(Visit visit, Instant now) {
        Set<String> needed = keys(visit.seats());
        List<Seat> ever = visit.everySeat();
        List<String> unneeded = keys(ever.stream()
                        .filter(seat -> seat.blocked().to().isAfter(now))
                        .toList())
                .stream()
                .filter(key -> !needed.contains(key))
                .toList();
        ever.stream().map(Seat::booking).distinct().forEach(booking -> reservations.release(unneeded, booking));
    }

    /** Whether a key is booked for the visit as it is, under a name that it has ever had. */
    static boolean stands(Visit visit, String key, String booking) {
        return keys(visit.seats()).contains(key)
                && visit.everySeat().stream().anyMatch(seat -> seat.booking().equals(booking));
    }

    private Stored<Visit> saveOrFree(Set<String> keys, String booking, Supplier<Stored<Visit>> save) {
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

    private static Set<String> keys(Collection<Seat> seats) {
        Set<String> keys = new TreeSet<>();
        for (Seat seat : seats) {
            Quarters.touchedBy(seat.blocked()).forEach(quarter -> keys.add(PERSON + seat.personId() + ":" + quarter));
        }
        return keys;
    }
}
