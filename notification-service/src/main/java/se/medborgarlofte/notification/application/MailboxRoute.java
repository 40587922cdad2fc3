package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.IdentityNumber;

/** The way out to digital mailboxes. */
public interface MailboxRoute {

    /** Whether there is any. */
    boolean isOpen();

    /** Asks whether a person has a mailbox that takes letters from us. Answers in bounded time. */
    Reach reach(IdentityNumber owner);

    /**
     * Offers a letter. Answers in bounded time.
     *
     * @param reference the same for the same letter, so that one sent again is recognised
     */
    HandOver send(String reference, IdentityNumber owner, Letter letter);

    /**
     * What is put into the mailbox.
     *
     * @param text plain text; paragraphs stand apart by an empty line
     */
    record Letter(String subject, String text) {}

    /** Whether a person can be reached. */
    sealed interface Reach {

        record Reachable() implements Reach {}

        record NotReachable() implements Reach {}

        /** Nobody could say. */
        record Unknown(HandOver.Postponed until) implements Reach {}
    }
}
