package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.List;

/** Messages to people in person that reached them by no way, and what was done about it. */
public interface LetterList {

    /**
     * The newest of a municipality's that nobody has dealt with: given up or not to be sent automatically, while no
     * other message has told the same person the same of the same matter.
     */
    List<SentMessage> open(String municipality, int limit);

    /** Whether one is on the list. */
    boolean isOpen(String messageId);

    /**
     * Somebody has written a letter on paper, or told the person otherwise.
     *
     * @return false when somebody else was faster
     */
    boolean dealtWith(String messageId, String by, Instant now);
}
