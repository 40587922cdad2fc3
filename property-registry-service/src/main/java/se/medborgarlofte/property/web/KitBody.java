package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.UvColour;

/** A kit as its owner or whoever borrows it sees it; the code is not shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En märksats. A marking kit.")
record KitBody(
        @Schema(description = "Identitet. Identifier.", example = "5e0b8a54-3f6f-5f3a-9c55-3d1d5b7a9e01")
        String id,

        @Schema(description = "Leverantör, om känd. Supplier, if known.", example = "dnamark") @Nullable
        String supplier,

        @Schema(description = "Färg under UV-ljus. Colour under UV light.", example = "GREEN") @Nullable
        UvColour uvColour,

        @Schema(description = "När den blev din. When it became yours.", example = "2026-11-20T08:00:00Z") @Nullable
        Instant ownedSince,

        @Schema(description = "Sista dag för ett pågående lån. Last day of a loan.", example = "2026-12-24") @Nullable
        LocalDate lentUntil,

        @Schema(description = "Om ett erbjudande väntar. Whether an offer waits.", example = "false")
        boolean offered,

        @Schema(description = "Om du har den till låns. Whether you have it on loan.", example = "false")
        boolean borrowed) {

    static KitBody of(Stored<Kit> stored, String readerId) {
        Kit kit = stored.state();
        boolean own = readerId.equals(kit.ownerId());
        return new KitBody(
                stored.id(),
                kit.source() == null ? null : kit.source().supplier(),
                kit.source() == null ? null : kit.source().uvColour(),
                own ? kit.ownedSince() : null,
                kit.loan() == null ? null : kit.loan().until(),
                own && kit.offer() != null,
                kit.ownerId() != null && !own);
    }
}
