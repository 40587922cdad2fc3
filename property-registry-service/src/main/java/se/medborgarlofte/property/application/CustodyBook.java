package se.medborgarlofte.property.application;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.StaleRevisionException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;

/**
 * The custodies with their logs. Every change is in the custody's own chain of entries before it is saved; what the
 * custody refuses leaves none, unless another change came in that very moment: then the attempt stays.
 */
@Component
class CustodyBook {

    private final Access access;
    private final AuditLog audit;
    private final AggregateStore<Seizure, SeizureEvent> seizures;
    private final AggregateStore<Custody, CustodyEvent> custodies;

    CustodyBook(
            Access access,
            AuditLog audit,
            AggregateStore<Seizure, SeizureEvent> seizures,
            AggregateStore<Custody, CustodyEvent> custodies) {
        this.access = access;
        this.audit = audit;
        this.seizures = seizures;
        this.custodies = custodies;
    }

    static String stream(String seizureId) {
        return "custody:" + seizureId;
    }

    /** The custody's own id: its events are its own, not the seizure's. */
    static String id(String seizureId) {
        return Ids.uuidV5("custody:" + seizureId);
    }

    /** The custody of a seizure, which is opened when it is looked for the first time. */
    Stored<Custody> load(String seizureId) {
        Optional<Stored<Custody>> known = custodies.find(id(seizureId));
        return known.orElseGet(() -> open(seizureId));
    }

    private Stored<Custody> open(String seizureId) {
        Seizure seizure = seizures.load(seizureId).state();
        try {
            Stored<Custody> opened = custodies.create(id(seizureId), Custody.open(seizureId, seizure));
            audit.append(stream(seizureId), seizure.recordedBy(), "open", seizureId, Map.of());
            return opened;
        } catch (DuplicateAggregateException openedMeanwhile) {
            return custodies.load(id(seizureId));
        }
    }

    /** Changes a custody for somebody who may, with a trace of what they did to which thing. */
    Stored<Custody> change(
            Caller caller,
            PropertyOperation operation,
            Change change,
            Function<Custody, Decision<Custody, CustodyEvent>> decide) {
        Stored<Custody> seen = load(change.seizureId());
        access.require(operation, caller, Resource.in(seen.state().municipalityCode()));
        return traced(caller.personId(), seen, change, decide);
    }

    /** Changes a custody by somebody whose right has been checked. */
    Stored<Custody> traced(
            String personId,
            Stored<Custody> seen,
            Change change,
            Function<Custody, Decision<Custody, CustodyEvent>> decide) {
        if (change.revision() != null && change.revision() != seen.revision()) {
            throw new StaleRevisionException(seen.id() + " is at revision " + seen.revision());
        }
        if (decide.apply(seen.state()).equals(Decision.unchanged(seen.state()))) {
            return seen;
        }
        audit.append(stream(seen.state().seizureId()), personId, change.action(), change.subject(), change.details());
        return change.revision() == null
                ? custodies.change(seen.id(), decide)
                : custodies.change(seen.id(), change.revision(), decide);
    }

    /**
     * What is done to a custody.
     *
     * @param revision that was seen; none when the change bears any
     * @param subject the thing, notice or claim it concerns
     */
    record Change(
            String seizureId, @Nullable Long revision, String action, String subject, Map<String, String> details) {

        static Change of(String seizureId, long revision, String action, String subject) {
            return new Change(seizureId, revision, action, subject, Map.of());
        }

        Change with(String key, String value) {
            Map<String, String> more = new TreeMap<>(details);
            more.put(key, value);
            return new Change(seizureId, revision, action, subject, more);
        }
    }
}
