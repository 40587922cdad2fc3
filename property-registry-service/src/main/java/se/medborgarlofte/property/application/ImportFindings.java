package se.medborgarlofte.property.application;

import java.util.List;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ReadTheftFile.Finding;

/** Keeps what was found in the rows of an import. */
public interface ImportFindings {

    /** What a list is about. */
    enum Kind {
        REFUSED_ROW,
        REMARK
    }

    /** Keeps findings; those that are here already stay as they are. */
    void keep(String importId, Kind kind, List<Finding> findings);

    /** One page, by line. */
    Page<Finding> list(String importId, Kind kind, PageRequest request);
}
