package se.medborgarlofte.dialogue.domain;

/** What happens to something left without an account. */
public sealed interface GuestEvent {

    /**
     * A link is to be sent to the address.
     *
     * @param proof by which whoever sends it knows that the key it derives is the right one; it opens nothing
     */
    record GuestLinkDue(String proof) implements GuestEvent {}
}
