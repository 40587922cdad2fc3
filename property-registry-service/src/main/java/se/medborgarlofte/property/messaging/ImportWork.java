package se.medborgarlofte.property.messaging;

import org.bson.Document;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.ImportSliceOfReports;

/** Works through an import slice by slice; in a lane of its own, because a file may take minutes. */
@Component
class ImportWork implements WorkHandler {
    static final String KIND = "import-theft-reports";
    private static final String IMPORT_ID = "importId";

    private final ImportSliceOfReports nextSlice;

    ImportWork(ImportSliceOfReports nextSlice) {
        this.nextSlice = nextSlice;
    }

    static Document payload(String importId) {
        return new Document(IMPORT_ID, importId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String lane() {
        return "imports";
    }

    @Override
    public WorkResult perform(Work work) {
        return switch (nextSlice.run(work.payload().getString(IMPORT_ID))) {
            case RECEIVED, IMPORTING -> new WorkResult.Continue(work.payload());
            case FINISHED -> new WorkResult.Done("imported");
        };
    }
}
