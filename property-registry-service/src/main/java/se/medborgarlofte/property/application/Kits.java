package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.RefusedException;

/**
 * Marking kits and whose they are, with a trace of every claim and of every one that failed.
 */
@Component
class Kits {

    static final String AUDIT_STREAM = "kit-claims";

    private final KitRegister register;
    private final AuditLog audit;

    Kits(KitRegister register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * Claims the kits that an owner's thing is marked with, all of them or none; a refusal tells nothing about whose they
     * are.
     */
    void claim(String ownerId, List<ProtectedIdentifier> identifiers) {
        Set<String> all = lookups(identifiers);
        all.forEach(lookup -> traced(ownerId, lookup, () -> register.requireClaimable(ownerId, lookup)));
        all.forEach(lookup -> claim(ownerId, lookup));
    }

    /** Claims one kit. Claiming one's own again changes nothing and leaves no trace. */
    Stored<Kit> claim(String personId, String lookup) {
        boolean usable = register.find(lookup)
                .filter(kit -> kit.state().mayUse(personId, register.today()))
                .isPresent();
        Stored<Kit> kit = traced(personId, lookup, () -> register.claim(personId, lookup));
        if (!usable) {
            audit.append(AUDIT_STREAM, personId, "claim", kit.id(), Map.of());
        }
        return kit;
    }

    private <T> T traced(String personId, String lookup, Supplier<T> claim) {
        try {
            return claim.get();
        } catch (RefusedException refused) {
            audit.append(
                    AUDIT_STREAM,
                    personId,
                    "claim-refused",
                    KitRegister.id(lookup),
                    Map.of("reason", refused.refusal().name()));
            throw refused;
        }
    }

    private static TreeSet<String> lookups(List<ProtectedIdentifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == IdentifierKind.MARKING_CODE)
                .map(ProtectedIdentifier::lookup)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
