package se.medborgarlofte.dialogue.domain;

/** What happens to an alert about an area. */
public sealed interface AreaAlertEvent {

    /** There are more thefts than usual: an officer is to decide. */
    record AreaAlertDrafted() implements AreaAlertEvent {}

    /** An officer has let it out. */
    record AreaAlertApproved() implements AreaAlertEvent {}

    /** An officer has not let it out. */
    record AreaAlertRejected() implements AreaAlertEvent {}
}
