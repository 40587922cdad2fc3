package se.medborgarlofte.property.application;

import java.time.Instant;
import java.util.List;
import se.medborgarlofte.property.domain.FoundHow;

/** A seizure as it is recorded. */
public record NewSeizure(
        String municipalityCode, String caseNumber, Instant seizedAt, FoundHow found, List<NewThing> things) {
    public NewSeizure {
        things = List.copyOf(things);
    }
}
