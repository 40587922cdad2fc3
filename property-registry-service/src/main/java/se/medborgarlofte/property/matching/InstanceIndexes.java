package se.medborgarlofte.property.matching;

import java.util.List;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.IndexOperations;
import se.medborgarlofte.property.application.IndexState;

/** What an operator sees and does, across all instances by way of the store. */
@Component
class InstanceIndexes implements IndexOperations {
    private final IndexReport report;
    private final Rebuilds rebuilds;

    InstanceIndexes(IndexReport report, Rebuilds rebuilds) {
        this.report = report;
        this.rebuilds = rebuilds;
    }

    @Override
    public List<IndexState> states() {
        return report.all();
    }

    @Override
    public long rebuild() {
        return rebuilds.start();
    }
}
