package se.medborgarlofte.dialogue.domain;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a visit after it was asked for. A visit is what its facts, one after the other, have made
 * of its request.
 */
public sealed interface VisitFact {

    Instant at();

    /** Persons were asked to come at a time; at another time than before, earlier promises no longer count. */
    record Proposed(VisitTime time, List<Seat> asked, Instant respondBy, Instant at) implements VisitFact {}

    /** An authority promised that somebody comes. */
    record Confirmed(Confirmation confirmation) implements VisitFact {

        @Override
        public Instant at() {
            return confirmation.at();
        }
    }

    /**
     * Those who were asked did not answer in time.
     *
     * @param silent who they are
     */
    record ProposalLapsed(int number, List<String> silent, Instant at) implements VisitFact {}

    /**
     * Somebody moved it.
     *
     * @param kept the promise of whoever moved it; null when the requester did
     * @param asked who must say yes again
     */
    record Rescheduled(
            VisitTime time, @Nullable Confirmation kept, List<Seat> asked, Instant respondBy, String by, Instant at)
            implements VisitFact {}

    /** An authority sends somebody else. */
    record Replaced(Confirmation confirmation) implements VisitFact {

        @Override
        public Instant at() {
            return confirmation.at();
        }
    }

    /** Somebody called it off. */
    record Cancelled(CancelReason reason, String by, Instant at) implements VisitFact {}

    /** Somebody wrote its agenda and invitation. */
    record Prepared(Preparation preparation, String by, Instant at) implements VisitFact {}

    /** It took place. */
    record Held(String meetingNoteId, Instant at) implements VisitFact {}

    /** An authority withholds it from everybody else. */
    record Hidden(String by, Instant at) implements VisitFact {}

    /** It is no longer withheld. */
    record Shown(String by, Instant at) implements VisitFact {}

    /** Its time came without two promises. */
    record Lapsed(Instant at) implements VisitFact {}
}
