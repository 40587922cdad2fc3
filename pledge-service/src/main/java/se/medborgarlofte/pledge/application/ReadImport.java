package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Shows how far an import has come and which rows it refused. */
@Component
public final class ReadImport {

    private final Access access;
    private final Imports imports;

    ReadImport(Access access, Imports imports) {
        this.access = access;
        this.imports = imports;
    }

    /** The import with that id. */
    public ImportStatus read(Caller caller, String importId) {
        ImportStatus status = imports.find(importId).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        String area = status.municipalityCode();
        access.require(PledgeOperation.READ_IMPORT, caller, area == null ? Resource.anywhere() : Resource.in(area));
        return status;
    }
}
