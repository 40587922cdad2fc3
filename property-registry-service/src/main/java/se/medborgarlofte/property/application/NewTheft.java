package se.medborgarlofte.property.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A theft as it is reported. */
public record NewTheft(
        ReportedFor reportedFor,
        String municipalityCode,
        @Nullable String caseNumber,
        LocalDate from,
        LocalDate to,
        List<NewStolenThing> things) {
    public NewTheft {
        things = List.copyOf(things);
    }

    /** Whose things were stolen. */
    public sealed interface ReportedFor {

        /** Those of whoever reports. */
        record Oneself() implements ReportedFor {}

        /** Those of somebody else, for whom an officer reports; the owner may be unknown to the platform. */
        record SomebodyElse(@Nullable String ownerId) implements ReportedFor {}
    }
}
