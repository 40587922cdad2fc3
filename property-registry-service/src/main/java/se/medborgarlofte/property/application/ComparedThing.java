package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.Place;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Everything that comparing takes of a thing, with its identifiers readable. Lives in memory only.
 *
 * @param municipalityCode where it was stolen or seized; absent when a report does not say
 * @param caseNumber the police's number of the case; absent when a report has none yet
 * @param ownerId whose it is; absent for seized things and for reports that name nobody
 * @param lookedFor whether it takes part: not withdrawn, not recovered, and nobody's confirmed match
 * @param from the first day on which it was stolen, or the day on which it was seized
 * @param to the last such day
 */
public record ComparedThing(
        ThingRef thing,
        @Nullable String municipalityCode,
        @Nullable String caseNumber,
        @Nullable String ownerId,
        boolean lookedFor,
        Description description,
        List<WrittenIdentifier> identifiers,
        LocalDate from,
        LocalDate to,
        @Nullable Place place) {

    public ComparedThing {
        identifiers = List.copyOf(identifiers);
    }

    /** Without what it is like, which must not reach a log. */
    @Override
    public String toString() {
        return "ComparedThing[" + thing + "]";
    }
}
