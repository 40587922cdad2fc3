package se.medborgarlofte.property.application;

import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.MarkReading;

/** Where a reading lies: where the thing was found. */
final class ReadingAccess {

    private ReadingAccess() {}

    static Resource resource(MarkReading reading) {
        return Resource.in(reading.municipalityCode());
    }

    static Keeping keeping(String readingId) {
        return new Keeping(readingId, "mark_readings", readingId);
    }
}
