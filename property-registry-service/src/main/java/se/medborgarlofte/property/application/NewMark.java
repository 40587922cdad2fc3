package se.medborgarlofte.property.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.UvColour;

/**
 * A marking as it is detected.
 *
 * @param readableCode the code, when it can be read on the spot
 */
public record NewMark(
        String municipalityCode,
        String caseNumber,
        @Nullable MarkedThing thing,
        @Nullable UvColour uvColour,
        @Nullable String readableCode) {

    /** Without the code. */
    @Override
    public String toString() {
        return "NewMark[" + municipalityCode + "]";
    }
}
