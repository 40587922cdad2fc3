package se.medborgarlofte.property.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.LookUpGround;

/**
 * A look-up as it is asked for.
 *
 * @param code what was read on the thing; none when a reading is named
 * @param readingId the reading that led to the kit
 */
public record NewLookUp(
        String municipalityCode,
        String caseNumber,
        LookUpGround ground,
        String reason,
        @Nullable String code,
        @Nullable String readingId) {

    /** Without code and reason. */
    @Override
    public String toString() {
        return "NewLookUp[" + municipalityCode + "]";
    }
}
