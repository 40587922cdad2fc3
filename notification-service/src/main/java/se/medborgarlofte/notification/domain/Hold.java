package se.medborgarlofte.notification.domain;

import java.time.Instant;

/**
 * An investigator's word that nobody is to be told of a matter yet.
 *
 * @param area only notices of that municipality are held
 */
public record Hold(String causeSubject, String area, Instant until) {

    public boolean covers(Cause cause, Instant now) {
        return cause.subject().equals(causeSubject) && cause.isIn(area) && now.isBefore(until);
    }
}
