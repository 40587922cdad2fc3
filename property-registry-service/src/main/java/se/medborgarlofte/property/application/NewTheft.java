package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Place;

/**
 * A theft as it is reported.
 *
 * @param place where, if that is known
 */
public record NewTheft(
        ReportedFor reportedFor,
        String municipalityCode,
        @Nullable String caseNumber,
        LocalDate from,
        LocalDate to,
        List<NewStolenThing> things,
        @Nullable Place place) {
    public NewTheft {
        things = List.copyOf(things);
    }

    /** A theft somewhere in the municipality. */
    public NewTheft(
            ReportedFor reportedFor,
            String municipalityCode,
            @Nullable String caseNumber,
            LocalDate from,
            LocalDate to,
            List<NewStolenThing> things) {
        this(reportedFor, municipalityCode, caseNumber, from, to, things, null);
    }

    /** Whose things were stolen. */
    public sealed interface ReportedFor {

        /** Those of whoever reports. */
        record Oneself() implements ReportedFor {}

        /** Those of somebody else, for whom an officer reports; the owner may be unknown to the platform. */
        record SomebodyElse(@Nullable String ownerId) implements ReportedFor {}
    }
}
