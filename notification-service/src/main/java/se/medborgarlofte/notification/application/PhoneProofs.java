package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.notification.domain.PhoneNumber;

/** Numbers that somebody has yet to prove to be theirs. */
public interface PhoneProofs {

    /**
     * A proof that is asked for.
     *
     * @param tries how often a wrong code was given
     */
    record Asked(String personId, PhoneNumber phone, String code, Instant askedAt, int tries) {}

    void ask(Asked asked);

    Optional<Asked> find(String personId);

    void countTry(String personId);

    void forget(String personId);
}
