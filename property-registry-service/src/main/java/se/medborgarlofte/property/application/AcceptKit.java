package se.medborgarlofte.property.application;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.Refusal;
import se.medborgarlofte.property.domain.RefusedException;

/** Somebody takes over, or borrows, a kit that its owner has offered them. */
@Service
public class AcceptKit {

    private final Access access;
    private final Clock clock;
    private final AuditLog audit;
    private final AggregateStore<Kit, KitEvent> kits;

    AcceptKit(Access access, Clock clock, AuditLog audit, AggregateStore<Kit, KitEvent> kits) {
        this.access = access;
        this.clock = clock;
        this.audit = audit;
        this.kits = kits;
    }

    /**
     * Accepts.
     *
     * @param shown the kit's id, a full stop, and the secret
     */
    public Stored<Kit> accept(Caller caller, String shown) {
        access.require(PropertyOperation.CLAIM_KIT, caller, Resource.anywhere().ownedBy(caller.personId()));
        int dot = shown.indexOf('.');
        String kitId = dot < 0 ? "" : shown.substring(0, dot);
        if (kits.find(kitId).isEmpty()) {
            throw Refusal.KIT_OFFER_UNKNOWN.asException();
        }
        return accept(caller.personId(), kitId, Secrets.hash(shown.substring(dot + 1)));
    }

    private Stored<Kit> accept(String personId, String kitId, String secretHash) {
        try {
            Stored<Kit> kit = kits.change(kitId, seen -> seen.accept(personId, secretHash, clock.instant()));
            String action = personId.equals(kit.state().ownerId()) ? "move" : "lend";
            audit.append(Kits.AUDIT_STREAM, personId, action, kitId, Map.of());
            return kit;
        } catch (RefusedException refused) {
            audit.append(
                    Kits.AUDIT_STREAM,
                    personId,
                    "accept-refused",
                    kitId,
                    Map.of("reason", refused.refusal().name()));
            throw refused;
        }
    }
}
