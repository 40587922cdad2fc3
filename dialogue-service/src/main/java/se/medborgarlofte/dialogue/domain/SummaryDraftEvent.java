package se.medborgarlofte.dialogue.domain;

/** What happens to a proposed "you said – we did". */
public sealed interface SummaryDraftEvent {

    /** Somebody at an authority is to read it, and to send it or not. */
    record SummaryDrafted() implements SummaryDraftEvent {}

    /** Somebody has sent it: it becomes a summary. */
    record SummaryDraftSent() implements SummaryDraftEvent {}

    /** Somebody has decided that nobody gets it. */
    record SummaryDraftDiscarded() implements SummaryDraftEvent {}
}
