package se.medborgarlofte.property.application;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.eventing.uniqueness.AlreadyReservedException;
import se.medborgarlofte.eventing.uniqueness.Reservations;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.ProtectedIdentifier;
import se.medborgarlofte.property.domain.Refusal;

/**
 * Marking kits and whose they are. The code belongs to the kit, not to the thing: its owner may mark many things with
 * it, nobody else any.
 */
@Component
class Kits {
    /** Long enough for the thing to be saved; a claim that led to nothing is free again after it. */
    private static final Duration UNTIL_SAVED = Duration.ofMinutes(1);

    private final Reservations reservations;
    private final AuditLog audit;

    Kits(Reservations reservations, AuditLog audit) {
        this.reservations = reservations;
        this.audit = audit;
    }

    /** Claims the kits for an owner; a refusal tells nothing about whose they are. */
    void claim(String ownerId, List<ProtectedIdentifier> identifiers) {
        try {
            reservations.reserve(keys(identifiers), ownerId, UNTIL_SAVED);
        } catch (AlreadyReservedException taken) {
            audit.append("kit-claims", ownerId, "claim-refused", taken.key(), Map.of());
            throw Refusal.KIT_ALREADY_CLAIMED.asException();
        }
    }

    /** Makes the claim lasting. Doing so again changes nothing. */
    void keep(String ownerId, List<ProtectedIdentifier> identifiers) {
        reservations.confirm(keys(identifiers), ownerId);
    }

    private static Set<String> keys(List<ProtectedIdentifier> identifiers) {
        return identifiers.stream()
                .filter(identifier -> identifier.kind() == IdentifierKind.MARKING_CODE)
                .map(ProtectedIdentifier::lookup)
                .filter(Objects::nonNull)
                .map(KitClaims::key)
                .collect(Collectors.toSet());
    }
}
