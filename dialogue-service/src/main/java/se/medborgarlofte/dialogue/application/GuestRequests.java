package se.medborgarlofte.dialogue.application;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.dialogue.domain.GuestEvent;
import se.medborgarlofte.dialogue.domain.GuestRequest;
import se.medborgarlofte.dialogue.domain.SealedText;
import se.medborgarlofte.eventing.store.Stored;

/** Everything left without an account. */
public interface GuestRequests extends Keeping<GuestRequest, GuestEvent> {

    Optional<Stored<GuestRequest>> withKey(SealedText keyHash);

    /** How much an address has left since then. */
    long countSince(String recipientId, Instant since);
}
