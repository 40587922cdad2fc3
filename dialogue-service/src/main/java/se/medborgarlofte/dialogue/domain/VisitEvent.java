package se.medborgarlofte.dialogue.domain;

/** What happens to a visit. */
public sealed interface VisitEvent {

    /** Somebody asked for it. */
    record VisitRequested() implements VisitEvent {}

    /** Persons were asked to come. */
    record VisitProposed() implements VisitEvent {}

    /** Those who were asked did not answer in time. */
    record VisitProposalLapsed() implements VisitEvent {}

    /** One authority named the person who comes. */
    record VisitConfirmedByParty() implements VisitEvent {}

    /** Both authorities have named a person. */
    record VisitConfirmed() implements VisitEvent {}

    /** It was moved. */
    record VisitRescheduled() implements VisitEvent {}

    /** An authority sends somebody else. */
    record VisitRepresentativeReplaced(String replacedPersonId) implements VisitEvent {}

    /** It was called off. */
    record VisitCancelled(CancelReason reason) implements VisitEvent {}

    /** It took place. */
    record VisitHeld(String meetingNoteId) implements VisitEvent {}

    /** Its time came without two promises. */
    record VisitLapsed() implements VisitEvent {}

    /**
     * Its time has passed and there is no note of it.
     *
     * @param chase 1 and 2 ask for the note, 3 escalates
     */
    record VisitReportOverdue(int chase) implements VisitEvent {

        private static final int ESCALATED = 3;

        /** Whether asking those who came has not helped. */
        public boolean isEscalated() {
            return chase >= ESCALATED;
        }
    }

    /** It is soon, and nothing has changed. */
    record VisitReminderDue() implements VisitEvent {}

    /** It is withheld from everybody but the authorities. */
    record VisitHidden() implements VisitEvent {}

    /** It is no longer withheld. */
    record VisitShown() implements VisitEvent {}
}
