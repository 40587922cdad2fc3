package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.property.domain.Description;

/** A thing as somebody describes it, with its identifiers the way they were written. */
public record NewThing(Description description, List<WrittenIdentifier> identifiers) {
    public NewThing {
        identifiers = List.copyOf(identifiers);
    }
}
