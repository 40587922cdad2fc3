package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Visit;

/** Makes a confirmed visit's bookings final, also when the service was stopped just after the visit was saved. */
@Service
public class KeepBookings {

    private final Visits visits;
    private final Bookings bookings;

    KeepBookings(Visits visits, Bookings bookings) {
        this.visits = visits;
        this.bookings = bookings;
    }

    public void keep(String visitId) {
        Visit visit = visits.load(visitId).state();
        visit.confirmations().forEach(confirmation -> bookings.keep(confirmation, visit.request().time()));
    }
}
