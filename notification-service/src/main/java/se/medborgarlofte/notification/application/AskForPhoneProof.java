package se.medborgarlofte.notification.application;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.PhoneNumber;

/** A person names a number; a code goes there. */
@Service
public class AskForPhoneProof {

    /** The kind of durable work that sends the code. */
    public static final String WORK = "phone-code";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final int CODES = 1_000_000;

    private final Access access;
    private final Recipients recipients;
    private final PhoneProofs proofs;
    private final SmsRoute route;
    private final WorkQueue work;
    private final Clock clock;

    AskForPhoneProof(
            Access access, Recipients recipients, PhoneProofs proofs, SmsRoute route, WorkQueue work, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.proofs = proofs;
        this.route = route;
        this.work = work;
        this.clock = clock;
    }

    public void ask(Caller caller, String number) {
        access.require(
                NotificationOperation.SET_OWN_PHONE, caller, Resource.anywhere().ownedBy(caller.personId()));
        PhoneNumber phone = PhoneNumber.parse(number)
                .orElseThrow(() -> Problem.of(CommonProblem.INVALID_REQUEST).error("/phone", "phone"));
        if (!route.isOpen() || !recipients.know(caller.personId())) {
            throw Problem.of(route.isOpen() ? NotificationProblem.NOT_REGISTERED : NotificationProblem.SMS_NOT_OFFERED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        requirePatience(caller.personId(), now);
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        proofs.ask(new PhoneProofs.Asked(caller.personId(), phone, code, now, 0));
        work.schedule(WORK, caller.personId() + ":" + now, now, new Document("personId", caller.personId()));
    }

    /** Nobody fills another's telephone with codes. */
    private void requirePatience(String personId, Instant now) {
        proofs.find(personId)
                .filter(asked -> now.isBefore(asked.askedAt().plus(BETWEEN)))
                .ifPresent(_ -> {
                    throw Problem.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(BETWEEN);
                });
    }
}
