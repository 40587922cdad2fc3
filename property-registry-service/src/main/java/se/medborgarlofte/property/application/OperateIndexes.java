package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;

/** An operator sees where the indexes stand and has them built anew. */
@Service
public class OperateIndexes {
    private final Access access;
    private final AuditLog audit;
    private final IndexOperations indexes;

    OperateIndexes(Access access, AuditLog audit, IndexOperations indexes) {
        this.access = access;
        this.audit = audit;
        this.indexes = indexes;
    }

    public List<IndexState> states(Caller caller) {
        access.require(PropertyOperation.OPERATE_MATCHING, caller, Resource.anywhere());
        return indexes.states();
    }

    /**
     * Starts.
     *
     * @return the number of the generation to come
     */
    public long rebuild(Caller caller) {
        access.require(PropertyOperation.OPERATE_MATCHING, caller, Resource.anywhere());
        long generation = indexes.rebuild();
        audit.append("matching", caller.personId(), "rebuild", "generation-" + generation, Map.of());
        return generation;
    }
}
