package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkedThing;
import se.medborgarlofte.property.domain.ReadingStage;

/** What is told of the reading of a marking: how far it has come, never what was read. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReadingFacts(
        String readingId,
        String municipalityCode,
        ReadingStage stage,
        String detectedBy,
        @Nullable String seizureId,
        @Nullable String seizedItemId,
        @Nullable String supplier,
        @Nullable String kitId) {

    static ReadingFacts of(String readingId, MarkReading reading) {
        MarkedThing thing = reading.thing();
        return new ReadingFacts(
                readingId,
                reading.municipalityCode(),
                reading.stage(),
                reading.detectedBy(),
                thing == null ? null : thing.seizureId(),
                thing == null ? null : thing.seizedItemId(),
                reading.supplier(),
                reading.kitId());
    }
}
