package se.medborgarlofte.dialogue.domain;

/** What happens to a summary of what was said and done. */
public sealed interface SummaryEvent {

    /** It is ready to be forwarded. */
    record SummarySent() implements SummaryEvent {}

    /** Some time has passed: did it help? */
    record SummaryFollowUpDue() implements SummaryEvent {}

    /** A contact person has said whether it helped. */
    record SummaryAnswered() implements SummaryEvent {}
}
