package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;

/** Whoever imports sees how far an import has come. */
@Service
public class ReadImport {
    private final Access access;
    private final AggregateStore<TheftReportImport, TheftReportImportEvent> imports;

    ReadImport(Access access, AggregateStore<TheftReportImport, TheftReportImportEvent> imports) {
        this.access = access;
        this.imports = imports;
    }

    public Stored<TheftReportImport> read(Caller caller, String importId) {
        access.require(PropertyOperation.READ_IMPORT, caller, Resource.anywhere());
        return imports.load(importId);
    }
}
