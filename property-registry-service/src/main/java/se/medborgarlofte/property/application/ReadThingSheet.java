package se.medborgarlofte.property.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** Somebody who may record seizures has the things of a search in a spreadsheet. Nothing is kept of it. */
@Service
public class ReadThingSheet {

    private final Access access;
    private final ThingSheets sheets;

    ReadThingSheet(Access access, ThingSheets sheets) {
        this.access = access;
        this.sheets = sheets;
    }

    public List<ThingSheets.Row> read(Caller caller, String municipalityCode, byte[] content) {
        access.require(PropertyOperation.RECORD_SEIZURE, caller, Resource.in(municipalityCode));
        return sheets.read(content);
    }
}
