package se.medborgarlofte.notification.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** A person gives the code that came to their number, or takes a number away. */
@Service
public class ProvePhone {

    private static final Duration CODE_LIVES = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    private final Access access;
    private final PhoneProofs proofs;
    private final Recipients recipients;
    private final Clock clock;

    ProvePhone(Access access, PhoneProofs proofs, Recipients recipients, Clock clock) {
        this.access = access;
        this.proofs = proofs;
        this.recipients = recipients;
        this.clock = clock;
    }

    public void prove(Caller caller, String code) {
        require(caller);
        PhoneProofs.Asked asked = proofs.find(caller.personId())
                .filter(found -> found.tries() < TRIES)
                .filter(found -> clock.instant().isBefore(found.askedAt().plus(CODE_LIVES)))
                .orElseThrow(() -> Problem.of(NotificationProblem.CODE_NOT_RIGHT));
        if (!same(asked.code(), code)) {
            proofs.countTry(caller.personId());
            throw Problem.of(NotificationProblem.CODE_NOT_RIGHT);
        }
        recipients.setPhone(caller.personId(), asked.phone());
        proofs.forget(caller.personId());
    }

    public void remove(Caller caller) {
        require(caller);
        recipients.removePhone(caller.personId());
        proofs.forget(caller.personId());
    }

    private void require(Caller caller) {
        access.require(
                NotificationOperation.SET_OWN_PHONE, caller, Resource.anywhere().ownedBy(caller.personId()));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
