package se.medborgarlofte.dialogue.domain;

/** What happens to a lent thing. */
public sealed interface LoanEvent {

    /** It was lent. */
    record ThingLent() implements LoanEvent {}

    /** It is due in a few days. */
    record LoanDueSoon() implements LoanEvent {}

    /** It should have come back. */
    record LoanOverdue() implements LoanEvent {}

    /** It came back, or was given up. */
    record LoanClosed() implements LoanEvent {}
}
