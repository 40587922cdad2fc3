package se.medborgarlofte.property.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Kit;
import se.medborgarlofte.property.domain.KitLoan;

/** What is told of a kit: whose it is, never its code. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KitFacts(
        String kitId,
        @Nullable String ownerId,
        @Nullable String supplier,
        @Nullable String borrowerId,
        @Nullable LocalDate loanUntil) {

    static KitFacts of(String kitId, Kit kit) {
        KitLoan loan = kit.loan();
        return new KitFacts(
                kitId,
                kit.ownerId(),
                kit.source() == null ? null : kit.source().supplier(),
                loan == null ? null : loan.borrowerId(),
                loan == null ? null : loan.until());
    }
}
