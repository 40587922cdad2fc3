package se.medborgarlofte.pledge.domain;

import java.time.Instant;

/** Where a version of a situation picture is: still being written, or approved for good. */
public sealed interface PictureStage {

    /** Being written. */
    record Draft() implements PictureStage {}

    /** Approved: the inputs are pinned as they were at that moment. */
    record Approved(PictureInputs inputs, String approvedBy, Instant approvedAt) implements PictureStage {}
}
