package se.medborgarlofte.property.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;

/** Whoever imports sees which rows were refused, and what is worth a look. */
@Service
public class ListImportFindings {
    private final Access access;
    private final ImportFindings findings;
    private final AggregateStore<TheftReportImport, TheftReportImportEvent> imports;

    ListImportFindings(
            Access access, ImportFindings findings, AggregateStore<TheftReportImport, TheftReportImportEvent> imports) {
        this.access = access;
        this.findings = findings;
        this.imports = imports;
    }

    public Page<ReadTheftFile.Finding> list(
            Caller caller, String importId, ImportFindings.Kind kind, PageRequest request) {
        access.require(PropertyOperation.READ_IMPORT, caller, Resource.anywhere());
        imports.load(importId);
        return findings.list(importId, kind, request);
    }
}
