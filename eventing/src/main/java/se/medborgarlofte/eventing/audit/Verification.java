package se.medborgarlofte.eventing.audit;

/** What a check of a stream found. */
public sealed interface Verification {

    String stream();

    /** Every entry is there and as it was written. */
    record Intact(String stream, long entries) implements Verification {}

    /** The first entry that is missing or not as it was written. */
    record Broken(String stream, long atSequence, String finding) implements Verification {}
}
