package se.medborgarlofte.notification.letter;

/** Why somebody gets a letter; it is said at its end. */
public sealed interface WhyToYou {

    /** They have signed in and it concerns them. */
    record SignedIn() implements WhyToYou {}

    /**
     * They follow something.
     *
     * @param unsubscribeToken ends that with one click
     */
    record Follows(String unsubscribeToken) implements WhyToYou {}

    /**
     * Somebody has typed their address.
     *
     * @param confirmToken says that it was they
     */
    record AddressGiven(String confirmToken) implements WhyToYou {}

    /** The name of the text that says so. */
    default String signature() {
        return switch (this) {
            case SignedIn _ -> "signature";
            case Follows _ -> "signature-follower";
            case AddressGiven _ -> "signature-address";
        };
    }
}
