package se.medborgarlofte.notification.application;

import java.time.Instant;
import java.util.Optional;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.IdentityNumber;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.PhoneNumber;
import se.medborgarlofte.notification.domain.Preferences;
import se.medborgarlofte.notification.domain.Recipient;

/** Everyone who can be told things. Plain reference data: the newest registration counts. */
public interface Recipients {

    /** The person with the decrypted address; empty when never registered or forgotten. */
    Optional<Recipient> find(String personId);

    /** Whether the person has registered; cheaper than {@link #find} because nothing is decrypted. */
    boolean know(String personId);

    /**
     * Registers a person or brings the registration up to date. The same registration again changes nothing.
     *
     * @param chosen the language the person asked for; when empty, an earlier choice stays
     * @param preferred the language of the person's browser, which counts until one is chosen
     */
    Recipient register(
            String personId,
            EmailAddress address,
            Optional<Language> chosen,
            Optional<Language> preferred,
            Instant now);

    /**
     * The recipient that stands for an address whose owner has not signed in; made when the address is new. Its id says
     * nothing of the address.
     */
    String subscriber(EmailAddress address, Optional<Language> language, Instant now);

    /**
     * Sets how a person wants to be told.
     *
     * @return empty when the person is not registered
     * @throws se.medborgarlofte.eventing.store.StaleRevisionException when the registration has changed since
     */
    Optional<Recipient> prefer(String personId, long expectedRevision, Preferences preferences);

    /** Sets the number that text messages to the person go to; it has been proven. */
    void setPhone(String personId, PhoneNumber phone);

    void removePhone(String personId);

    /** Sets the number by which the person's digital mailbox is looked up; the identity provider has told it. */
    void setMailbox(String personId, IdentityNumber owner);

    void removeMailbox(String personId);

    /** Marks that nothing automatic may go to the person, or lifts that; also for somebody not yet registered. */
    void protect(String personId, boolean protectedIdentity);
}
