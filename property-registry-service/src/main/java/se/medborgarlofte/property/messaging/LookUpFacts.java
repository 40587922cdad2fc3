package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.LookUp;

/** What is told of a look-up: who is to know of it, never why it was made. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LookUpFacts(
        String lookUpId,
        String municipalityCode,
        String unit,
        String kitId,
        List<String> touchedPersonIds,
        @Nullable String ownerId) {

    static LookUpFacts of(String lookUpId, LookUp lookUp) {
        return new LookUpFacts(
                lookUpId, lookUp.municipalityCode(), lookUp.unit(), lookUp.kitId(), lookUp.touched(), lookUp.ownerId());
    }
}
