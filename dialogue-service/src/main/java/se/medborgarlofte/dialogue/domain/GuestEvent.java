package se.medborgarlofte.dialogue.domain;

/** What happens to something left without an account. */
public sealed interface GuestEvent {

    /**
     * A link is to be sent to the address.
     *
     * @param key what the link carries; it opens this one thing, for a limited time
     */
    record GuestLinkDue(String key) implements GuestEvent {}
}
