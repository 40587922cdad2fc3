package se.medborgarlofte.property.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.eventing.store.DuplicateAggregateException;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitEvent;
import se.medborgarlofte.property.domain.KitSource;
import se.medborgarlofte.property.domain.RefusedException;

/** The kits, one per code: the first insert of a kit's id is the claim that counts. */
@Component
class KitRegister {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private final Clock clock;
    private final AggregateStore<Kit, KitEvent> kits;

    KitRegister(Clock clock, AggregateStore<Kit, KitEvent> kits) {
        this.clock = clock;
        this.kits = kits;
    }

    static String id(String lookup) {
        return Ids.uuidV5("kit:" + lookup);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SWEDEN);
    }

    Optional<Stored<Kit>> find(String lookup) {
        return kits.find(id(lookup));
    }

    /** Claims the kit of a code, which may be one that no supplier has listed. */
    Stored<Kit> claim(String personId, String lookup) {
        return decide(lookup, kit -> kit.claim(personId, clock.instant(), today()));
    }

    /**
     * Whether the kit of a code may be claimed, without claiming it.
     *
     * @return what the claim would decide
     * @throws RefusedException when it may not
     */
    Decision<Kit, KitEvent> requireClaimable(String personId, String lookup) {
        Kit kit = find(lookup).map(Stored::state).orElseGet(() -> Kit.unclaimed(lookup));
        return kit.claim(personId, clock.instant(), today());
    }

    /** Lists the kit of a code under a supplier's batch. */
    Stored<Kit> list(String lookup, KitSource source) {
        return decide(lookup, kit -> kit.listed(source));
    }

    private Stored<Kit> decide(String lookup, Function<Kit, Decision<Kit, KitEvent>> decision) {
        Optional<Stored<Kit>> known = find(lookup);
        if (known.isEmpty()) {
            try {
                return kits.create(id(lookup), decision.apply(Kit.unclaimed(lookup)));
            } catch (DuplicateAggregateException madeMeanwhile) {
                // Somebody else was first; what they made decides.
            }
        }
        return kits.change(id(lookup), decision);
    }
}
