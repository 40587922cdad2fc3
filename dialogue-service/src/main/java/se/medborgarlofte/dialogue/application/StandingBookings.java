package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.UnknownAggregateException;
import se.medborgarlofte.eventing.uniqueness.ReservationHolder;

/** Tells whether a booking stands that was never made final: the service may have stopped just after the visit was saved. */
@Component
class StandingBookings implements ReservationHolder {

    private final Visits visits;

    StandingBookings(Visits visits) {
        this.visits = visits;
    }

    @Override
    public boolean answersFor(String slot) {
        return slot.startsWith(Bookings.PERSON);
    }

    @Override
    public boolean stands(String slot, String booking) {
        try {
            Visit visit = visits.load(Bookings.visitOf(booking)).state();
            return Bookings.stands(visit, slot, booking);
        } catch (UnknownAggregateException e) {
            return false;
        }
    }
}
