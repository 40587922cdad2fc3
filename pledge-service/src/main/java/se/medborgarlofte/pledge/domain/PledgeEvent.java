package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.util.List;

/** What happens to a pledge. */
public sealed interface PledgeEvent {

    /** It was drafted. */
    record Drafted() implements PledgeEvent {}

    /** Its content was edited. */
    record Revised() implements PledgeEvent {}

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

    /** Some of the concerns that the active pledge answers. */
    record ConcernsUsed(List<String> concernIds, Instant usedAt) implements PledgeEvent {}
}
