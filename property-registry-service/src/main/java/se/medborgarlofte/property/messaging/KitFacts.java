package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Kit;

/** What is told of a kit: whose it is, never its code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KitFacts(
        String kitId,
        @Nullable String ownerId,
        @Nullable String supplier,
        @Nullable String borrowerId) {

    static KitFacts of(String kitId, Kit kit) {
        return new KitFacts(
                kitId,
                kit.ownerId(),
                kit.source() == null ? null : kit.source().supplier(),
                kit.loan() == null ? null : kit.loan().borrowerId());
    }
}
