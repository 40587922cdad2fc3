package se.medborgarlofte.notification.domain;

/**
 * The personal identity number by which digital mailboxes know their owners. It prints as a mask, so that it reaches no
 * log by accident.
 *
 * @param value twelve digits, as the identity provider has told them
 */
public record IdentityNumber(String value) {

    @Override
    public String toString() {
        return "***";
    }
}
