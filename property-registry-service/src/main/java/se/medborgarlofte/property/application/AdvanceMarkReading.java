package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;

/** Police take a sample of a marking and send it. */
@Service
public class AdvanceMarkReading {

    private final Access access;
    private final Clock clock;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;

    AdvanceMarkReading(Access access, Clock clock, AggregateStore<MarkReading, MarkReadingEvent> readings) {
        this.access = access;
        this.clock = clock;
        this.readings = readings;
    }

    public Stored<MarkReading> sample(Caller caller, String readingId, long revision, String sampleNumber) {
        return change(caller, readingId, revision, reading -> reading.sample(sampleNumber, clock.instant()));
    }

    public Stored<MarkReading> send(Caller caller, String readingId, long revision) {
        return change(caller, readingId, revision, reading -> reading.send(clock.instant()));
    }

    private Stored<MarkReading> change(
            Caller caller,
            String readingId,
            long revision,
            Function<MarkReading, Decision<MarkReading, MarkReadingEvent>> decide) {
        access.require(
                PropertyOperation.ADVANCE_MARK_READING,
                caller,
                ReadingAccess.resource(readings.load(readingId).state()));
        return readings.change(readingId, revision, decide);
    }
}
