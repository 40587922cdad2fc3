package se.medborgarlofte.property.application;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.CustodyEvent;

/** A match was reversed: a return that was decided on it, and has not happened yet, is decided no more. */
@Service
public class UndoDecision {

    private final AuditLog audit;
    private final AggregateStore<Custody, CustodyEvent> custodies;

    UndoDecision(AuditLog audit, AggregateStore<Custody, CustodyEvent> custodies) {
        this.audit = audit;
        this.custodies = custodies;
    }

    public void undo(String seizureId, String matchId) {
        String custodyId = CustodyBook.id(seizureId);
        Optional<Stored<Custody>> custody = custodies.find(custodyId);
        boolean rests = custody.filter(found -> found.state().restsOn(matchId)).isPresent();
        if (rests) {
            audit.append(CustodyBook.stream(seizureId), "match", "undo-decision", matchId, Map.of());
            custodies.change(custodyId, seen -> seen.basisFell(matchId));
        }
    }
}
