package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.dialogue.domain.VisitFact;

/** One thing that happened to a visit. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En händelse i besökets historik. One thing that happened to the visit.")
record VisitHistory(
        @Schema(description = "Vad som hände. What happened.")
        What what,

        @Schema(description = "När det hände. When it happened.")
        Instant at,

        @Schema(description = "Vem som gjorde det. Who did it.") @Nullable
        String by,

        @Schema(description = "Den myndighet det gällde. The authority it was about.") @Nullable
        Party party,

        @Schema(description = "Den tid besöket då fick. The time the visit then got.") @Nullable
        Instant startsAt,

        @Schema(description = "Varför det ställdes in. Why it was called off.") @Nullable
        CancelReason reason) {

    /** What may happen. */
    enum What {
        PROPOSED,
        CONFIRMED,
        PROPOSAL_LAPSED,
        RESCHEDULED,
        REPLACED,
        PREPARED,
        HIDDEN,
        SHOWN,
        CANCELLED,
        HELD,
        LAPSED
    }

    static VisitHistory of(VisitFact fact) {
        return switch (fact) {
            case VisitFact.Proposed it ->
                new VisitHistory(What.PROPOSED, it.at(), null, null, it.time().startsAt(), null);
            case VisitFact.Confirmed it ->
                by(
                        What.CONFIRMED,
                        it.at(),
                        it.confirmation().confirmedBy(),
                        it.confirmation().party());
            case VisitFact.ProposalLapsed it -> byItself(What.PROPOSAL_LAPSED, it.at());
            case VisitFact.Rescheduled it ->
                new VisitHistory(
                        What.RESCHEDULED, it.at(), it.by(), null, it.time().startsAt(), null);
            case VisitFact.Replaced it ->
                by(
                        What.REPLACED,
                        it.at(),
                        it.confirmation().confirmedBy(),
                        it.confirmation().party());
            case VisitFact.Cancelled it -> new VisitHistory(What.CANCELLED, it.at(), it.by(), null, null, it.reason());
            case VisitFact.Prepared it -> new VisitHistory(What.PREPARED, it.at(), it.by(), null, null, null);
            case VisitFact.Hidden it -> new VisitHistory(What.HIDDEN, it.at(), it.by(), null, null, null);
            case VisitFact.Shown it -> new VisitHistory(What.SHOWN, it.at(), it.by(), null, null, null);
            case VisitFact.Held it -> byItself(What.HELD, it.at());
            case VisitFact.Lapsed it -> byItself(What.LAPSED, it.at());
        };
    }

    private static VisitHistory by(What what, Instant at, String who, Party party) {
        return new VisitHistory(what, at, who, party, null, null);
    }

    private static VisitHistory byItself(What what, Instant at) {
        return new VisitHistory(what, at, null, null, null, null);
    }
}
