package se.medborgarlofte.pledge.messaging;

import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.pledge.application.ContinueImport;
import se.medborgarlofte.pledge.application.ImportSchedule;

/** Takes an import's rows, some at a time, until none is left. */
@Component
class ImportWork implements WorkHandler {

    private final ContinueImport continueImport;

    ImportWork(ContinueImport continueImport) {
        this.continueImport = continueImport;
    }

    @Override
    public String kind() {
        return ImportSchedule.KIND;
    }

    /** Imports have a lane of their own: a large one delays no activation. */
    @Override
    public String lane() {
        return "imports";
    }

    @Override
    public WorkResult perform(Work work) {
        return continueImport.go(work.key())
                ? new WorkResult.Done("imported")
                : new WorkResult.Continue(work.payload());
    }
}
