package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.Language;

/**
 * Somebody without an account leaves an address and gets an id that says nothing of it. The address counts as theirs
 * only where a link that was sent to it has been used.
 */
@Service
public class LeaveAddress {

    private final Access access;
    private final Recipients recipients;
    private final Clock clock;

    LeaveAddress(Access access, Recipients recipients, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.clock = clock;
    }

    public String leave(Caller caller, String address, Optional<Language> language) {
        access.require(NotificationOperation.LEAVE_ADDRESS, caller, Resource.anywhere());
        EmailAddress email = EmailAddress.parse(address)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/email", "email"));
        return recipients.subscriber(email, language, clock.instant());
    }
}
