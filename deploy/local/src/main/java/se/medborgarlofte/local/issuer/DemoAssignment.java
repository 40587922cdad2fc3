package se.medborgarlofte.local.issuer;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A role in an organisation, for some areas ({@code *} for all), from a day and possibly until one. */
record DemoAssignment(
        String role,
        String organisation,
        List<String> areas,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** The assignment as an element of the token's claim {@code assignments}. */
    Map<String, @Nullable Object> asClaim() {
        Map<String, @Nullable Object> claim = new LinkedHashMap<>();
        claim.put("role", role);
        claim.put("organisation", organisation);
        claim.put("areas", List.copyOf(areas));
        claim.put("validFrom", validFrom.toString());
        claim.put("validTo", validTo == null ? null : validTo.toString());
        return claim;
    }
}
