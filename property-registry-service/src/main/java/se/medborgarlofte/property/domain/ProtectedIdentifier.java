package se.medborgarlofte.property.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An identifier as it is kept: encrypted, with a keyed hash of its exact form beside it for equality.
 *
 * @param kind what sort of identifier it is
 * @param sealed what was written, encrypted
 * @param lookup keyed hash of the exact form; absent when equality would say nothing
 * @param normaliser version of the rule behind the exact form
 */
public record ProtectedIdentifier(
        IdentifierKind kind, byte[] sealed, @Nullable String lookup, int normaliser) {

    /** What another identifier must equal for a match to be proposed at once, if that is possible at all. */
    public Optional<ExactKey> exactKey() {
        return Optional.ofNullable(lookup).flatMap(hash -> kind.instantBasis().map(basis -> new ExactKey(basis, hash)));
    }
}
