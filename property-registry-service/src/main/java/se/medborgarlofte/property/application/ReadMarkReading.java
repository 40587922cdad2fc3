package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.MarkReading;
import se.medborgarlofte.property.domain.MarkReadingEvent;

/** Police of the area follow the readings of markings. */
@Service
public class ReadMarkReading {

    private final Access access;
    private final ReadingLists lists;
    private final AggregateStore<MarkReading, MarkReadingEvent> readings;

    ReadMarkReading(Access access, ReadingLists lists, AggregateStore<MarkReading, MarkReadingEvent> readings) {
        this.access = access;
        this.lists = lists;
        this.readings = readings;
    }

    public Stored<MarkReading> read(Caller caller, String readingId) {
        Stored<MarkReading> reading = readings.load(readingId);
        access.require(PropertyOperation.READ_MARK_READING, caller, ReadingAccess.resource(reading.state()));
        return reading;
    }

    public Page<Stored<MarkReading>> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PropertyOperation.READ_MARK_READING, caller, Resource.in(municipalityCode));
        return lists.in(municipalityCode, request);
    }
}
