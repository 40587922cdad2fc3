package se.medborgarlofte.notification.application;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.handling.WaitingEvents;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.HeldOffice;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Office;
import se.medborgarlofte.notification.domain.Recipient;

/**
 * A signed-in person leaves the verified address of the token; whatever waited for that person is released. The offices
 * that the token names are kept, so that letters to an office find them.
 */
@Service
public class RegisterRecipient {

    private final Access access;
    private final Recipients recipients;
    private final Offices offices;
    private final WaitingEvents waiting;
    private final Clock clock;

    RegisterRecipient(Access access, Recipients recipients, Offices offices, WaitingEvents waiting, Clock clock) {
        this.offices = offices;
        this.access = access;
        this.recipients = recipients;
        this.waiting = waiting;
        this.clock = clock;
    }

    /**
     * Registers the caller.
     *
     * @param chosen the language the caller asks for, if any
     * @param preferred the language of the caller's browser, if it names one we have
     * @throws Problem 422 when the token carries no verified address, or one that no mail can be sent to
     */
    public Recipient register(Caller caller, Optional<Language> chosen, Optional<Language> preferred) {
        access.require(
                NotificationOperation.REGISTER_RECIPIENT,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        EmailAddress address = usableAddress(caller.verifiedEmail());
        Recipient recipient = recipients.register(caller.personId(), address, chosen, preferred, clock.instant());
        offices.keep(caller.personId(), held(caller));
        // Always, not only for newcomers: a process that died between the two lines is made up for by the next call.
        waiting.arrived(WaitingKeys.person(caller.personId()));
        return recipient;
    }

    private static List<HeldOffice> held(Caller caller) {
        return caller.assignments().stream()
                .flatMap(assignment -> Office.of(assignment.role().name())
                        .map(office -> new HeldOffice(
                                office, assignment.areas(), assignment.validFrom(), assignment.validTo()))
                        .stream())
                .toList();
    }

    private static EmailAddress usableAddress(@Nullable String verifiedEmail) {
        if (verifiedEmail == null) {
            throw Problem.of(NotificationProblem.EMAIL_NOT_VERIFIED);
        }
        return EmailAddress.parse(verifiedEmail).orElseThrow(() -> Problem.of(NotificationProblem.EMAIL_NOT_USABLE));
    }
}
