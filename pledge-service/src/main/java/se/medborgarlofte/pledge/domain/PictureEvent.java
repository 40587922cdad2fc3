package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.util.List;

/** What happens to a situation picture. */
public sealed interface PictureEvent {

    /** A first or a next version was opened. */
    record Opened() implements PictureEvent {}

    /** The statutory parts were written or changed. */
    record Changed() implements PictureEvent {}

    /** The version was approved. */
    record Approved() implements PictureEvent {}

    /** Its review comes near. */
    record ReviewReminded() implements PictureEvent {}

    /** Two years have passed and no newer version was approved. */
    record ReviewOverdue() implements PictureEvent {}

    /** Some of the concerns that the approved version has as inputs. */
    record ConcernsUsed(List<String> concernIds, Instant usedAt) implements PictureEvent {}
}
