package se.medborgarlofte.notification.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A person who can be told things.
 *
 * @param personId the opaque id by which everyone else knows the person
 * @param address verified by the identity provider, or by a link that was sent to it
 * @param language chosen, or else taken from the browser; empty when neither is known
 * @param preferences how the person wants to be told
 * @param protectedIdentity whether nothing automatic may go to the person
 * @param phone proven by a code that was sent to it
 * @param mailbox of whoever wants letters about their property in the digital mailbox: what it is looked up by
 * @param revision counts the changes
 */
public record Recipient(
        String personId,
        EmailAddress address,
        Optional<Language> language,
        Preferences preferences,
        boolean protectedIdentity,
        Optional<PhoneNumber> phone,
        Optional<IdentityNumber> mailbox,
        Instant registeredAt,
        long revision) {

    /** Someone without a telephone and a digital mailbox. */
    public Recipient(
            String personId,
            EmailAddress address,
            Optional<Language> language,
            Preferences preferences,
            boolean protectedIdentity,
            Instant registeredAt,
            long revision) {
        this(
                personId,
                address,
                language,
                preferences,
                protectedIdentity,
                Optional.empty(),
                Optional.empty(),
                registeredAt,
                revision);
    }

    /** Someone who has said nothing of how to be told. */
    public Recipient(
            String personId, EmailAddress address, Optional<Language> language, Instant registeredAt, long revision) {
        this(personId, address, language, Preferences.USUAL, false, registeredAt, revision);
    }

    /** The languages to write in, in this order: Swedish and English, unless only English was asked for. */
    public List<Language> languages() {
        return language.filter(Language.ENGLISH::equals)
                .map(List::of)
                .orElse(List.of(Language.SWEDISH, Language.ENGLISH));
    }
}
