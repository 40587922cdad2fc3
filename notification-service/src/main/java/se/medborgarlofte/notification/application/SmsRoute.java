package se.medborgarlofte.notification.application;

import se.medborgarlofte.notification.domain.PhoneNumber;

/** The way out for text messages. */
public interface SmsRoute {

    /** Whether there is any. */
    boolean isOpen();

    /**
     * Offers a text to a provider. Answers in bounded time.
     *
     * @param reference the same for the same text, so that one sent again is recognised
     */
    HandOver send(String reference, PhoneNumber phone, String text);
}
