package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.util.List;

/** What happens to a pledge. */
public sealed interface PledgeEvent {

    /** It was drafted. */
    record Drafted() implements PledgeEvent {}

    /** Its content was edited. */
    record Revised() implements PledgeEvent {}

    /** The parties were asked to look at it. */
    record SentForReview() implements PledgeEvent {}

    /** One party agreed. */
    record AgreedByParty() implements PledgeEvent {}

    /** Both parties have agreed. */
    record Agreed() implements PledgeEvent {}

    /** The board decided something. */
    record BoardDecided() implements PledgeEvent {}

    /** One party signed. */
    record SignedByParty() implements PledgeEvent {}

    /** Both parties have signed. */
    record Signed() implements PledgeEvent {}

    /** It took effect. */
    record Activated() implements PledgeEvent {}

    /** A party left before it was in force. */
    record Abandoned() implements PledgeEvent {}

    /** A change of the pledge in force was proposed, or proposed in other words. */
    record AmendmentProposed() implements PledgeEvent {}

    /** One party agreed to the proposed change, or signed it. */
    record AmendmentEndorsed() implements PledgeEvent {}

    /** The proposed change was taken back, or the board said no to it. */
    record AmendmentDropped() implements PledgeEvent {}

    /** The proposed change took effect. */
    record Amended() implements PledgeEvent {}

    /** Something was shown to be done. */
    record EvidenceRecorded() implements PledgeEvent {}

    /** One party left it. */
    record Suspended() implements PledgeEvent {}

    /** The party that had left came back. */
    record Resumed() implements PledgeEvent {}

    /** Both parties have left it. */
    record Withdrawn() implements PledgeEvent {}

    /** Its time is over. */
    record FellDue() implements PledgeEvent {}

    /** Both parties have said what became of it. */
    record Concluded() implements PledgeEvent {}

    /** Some of the concerns that the active pledge answers. */
    record ConcernsUsed(List<String> concernIds, Instant usedAt) implements PledgeEvent {}
}
