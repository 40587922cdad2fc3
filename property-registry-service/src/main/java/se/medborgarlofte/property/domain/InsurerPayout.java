package se.medborgarlofte.property.domain;

import java.time.Instant;
import java.time.LocalDate;
import se.medborgarlofte.eventing.store.Decision;

/**
 * An insurer has paid for a stolen thing: from that day it is the insurer's, who is told and receives it.
 *
 * @param insurerId opaque id of the insurer
 */
public record InsurerPayout(
        String reportId, String insurerId, LocalDate paidOn, String recordedBy, Instant recordedAt) {

    public static Decision<InsurerPayout, InsurerPayoutEvent> record(InsurerPayout payout, LocalDate today) {
        if (payout.paidOn().isAfter(today)) {
            throw Refusal.DAY_IN_THE_FUTURE.asException();
        }
        return Decision.of(payout);
    }

    /** A mistaken entry is corrected by a later one. */
    public Decision<InsurerPayout, InsurerPayoutEvent> correct(InsurerPayout later, LocalDate today) {
        return record(later, today);
    }
}
