package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.property.domain.Closure;
import se.medborgarlofte.property.domain.Confirmation;
import se.medborgarlofte.property.domain.Finding;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchBasis;
import se.medborgarlofte.property.domain.MatchRefused;
import se.medborgarlofte.property.domain.MatchState;
import se.medborgarlofte.property.domain.Pair;
import se.medborgarlofte.property.domain.RefusalReason;
import se.medborgarlofte.property.domain.Reversal;
import se.medborgarlofte.property.domain.Withdrawal;

/** A match as police see it: what agrees and what has been decided, never whose the thing is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "En träff mellan en ägares sak och en beslagtagen. A match of an owner's thing and a seized one.")
record MatchBody(
        @Schema(description = "Identitet. Identifier.", example = "6b0c7d1e-8f2a-5b3c-9d4e-5f6a7b8c9d0e")
        String id,

        @Schema(description = "Vad som stämmer. What agrees.", example = "MARKING_CODE")
        MatchBasis basis,

        @Schema(description = "Vad som är beslutat. What has been decided.", example = "PROPOSED")
        MatchState state,

        @Schema(description = "Ägarens sak. The owner's thing.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
        String itemId,

        @Schema(
                description = "Stöldanmälan, om den finns. The theft report, if any.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b12")
        @Nullable
        String reportId,

        @Schema(description = "Beslaget. The seizure.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b15")
        String seizureId,

        @Schema(
                description = "Den beslagtagna saken. The seized thing.",
                example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b14")
        String seizedItemId,

        @Schema(description = "Beslagets kommunkod. Municipality code of the seizure.", example = "1281")
        String municipalityCode,

        @Schema(
                description =
                        "Om ägaren kan nås genom plattformen. Whether the owner can be reached through the platform.",
                example = "true")
        boolean ownerReachable,

        @Schema(description = "De som har bekräftat; två olika krävs. Who has confirmed; two different people must.")
        List<ConfirmationBody> confirmations,

        @Schema(description = "Senaste avslaget, om någon har avslagit. The latest refusal, if somebody has refused.")
        @Nullable
        RefusalBody refusal,

        @Schema(description = "De som har avslagit; två olika krävs. Who has refused; two different people must.")
        List<RefusalBody> refusals,

        @Schema(description = "De som vill häva; två olika krävs. Who reverses it; two different people must.")
        List<ReversalBody> reversals,

        @Schema(description = "Hur träffen hittades. How it was found.")
        FindingBody finding,

        @Schema(description = "Om saken inte längre eftersöks. If the thing is no longer looked for.") @Nullable
        ClosureBody closure,

        @Schema(description = "När träffen hittades. When it was found.", example = "2026-11-20T22:10:01Z")
        Instant proposedAt,

        @Schema(
                description = "När den andra bekräftade. When the second person confirmed.",
                example = "2026-11-21T09:00:00Z")
        @Nullable
        Instant confirmedAt,

        @Schema(
                description = "När brevet till ägaren gick. When the message to the owner left.",
                example = "2026-11-21T09:00:03Z")
        @Nullable
        Instant ownerToldAt) {

    /** One person's confirmation. */
    @Schema(description = "En bekräftelse. A confirmation.")
    record ConfirmationBody(
            @Schema(
                    description = "Vem, som ogenomskinlig identitet. Who, as an opaque identifier.",
                    example = "5f1c2a60-0c1e-4f0e-9a3b-00000000000a")
            String by,

            @Schema(description = "När. When.", example = "2026-11-21T08:40:00Z")
            Instant at) {}

    /** Why somebody reverses. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En hävning. A reversal.")
    record ReversalBody(
            @Schema(description = "Vem. Who.", example = "5f1c2a60-0c1e-4f0e-9a3b-00000000000b")
            String by,

            @Schema(description = "Skäl. Reason.", example = "DIFFERENT_THING")
            Reversal.Reason reason,

            @Schema(description = "Anteckning. Note.", example = "Graveringen visade sig vara en annan.") @Nullable
            String note,

            @Schema(description = "När. When.", example = "2026-11-23T08:45:00Z")
            Instant at) {}

    /** How a match was found. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MatchFinding", description = "Hur träffen hittades. How the match was found.")
    record FindingBody(
            @Schema(description = "Version av normalformen. Version of the normal form.", example = "1")
            int normaliser,

            @Schema(
                    description = "Version av vikterna; 0 när bara likhet avgjorde. "
                            + "Version of the weights; 0 when equality alone decided.",
                    example = "0")
            int weights,

            @Schema(
                    description = "Indexets generation; 0 utan index. The index's generation; 0 without.",
                    example = "0")
            long indexGeneration,

            @Schema(description = "Sannolikhet då. Probability then.", example = "0.97") @Nullable
            Double probability,

            @Schema(
                    description =
                            "Vem som valde kandidaten, om någon gjorde det. Who picked the candidate, if anybody.",
                    example = "5f1c2a60-0c1e-4f0e-9a3b-00000000000a")
            @Nullable
            String pickedBy) {}

    /** Why a match was closed. */
    @Schema(description = "Varför saken inte längre eftersöks. Why the thing is no longer looked for.")
    record ClosureBody(
            @Schema(description = "Skäl. Reason.", example = "FOUND_AGAIN")
            Withdrawal.Reason reason,

            @Schema(description = "När. When.", example = "2026-11-22T08:45:00Z")
            Instant at) {}

    /** Why somebody refused. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Ett avslag. A refusal.")
    record RefusalBody(
            @Schema(description = "Vem. Who.", example = "5f1c2a60-0c1e-4f0e-9a3b-00000000000b")
            String by,

            @Schema(description = "Skäl. Reason.", example = "DIFFERENT_THING")
            RefusalReason reason,

            @Schema(description = "Anteckning. Note.", example = "Ringen har annan sten.") @Nullable
            String note,

            @Schema(description = "När. When.", example = "2026-11-21T08:45:00Z")
            Instant at) {}

    static MatchBody of(Stored<Match> stored) {
        Match match = stored.state();
        Pair pair = match.pair();
        return new MatchBody(
                stored.id(),
                pair.basis(),
                match.state(),
                pair.owned().itemId(),
                pair.owned().reportId(),
                pair.seized().seizureId(),
                pair.seized().seizedItemId(),
                pair.seized().municipalityCode(),
                pair.owned().ownerId() != null,
                match.confirmations().stream().map(MatchBody::confirmation).toList(),
                match.refusals().isEmpty() ? null : refusal(match.refusals().getLast()),
                match.refusals().stream().map(MatchBody::refusal).toList(),
                match.reversals().stream().map(MatchBody::reversal).toList(),
                finding(match.finding()),
                closure(match.closure()),
                match.proposedAt(),
                match.confirmedAt(),
                match.ownerToldAt());
    }

    private static ConfirmationBody confirmation(Confirmation confirmation) {
        return new ConfirmationBody(confirmation.personId(), confirmation.at());
    }

    private static RefusalBody refusal(MatchRefused refused) {
        return new RefusalBody(refused.personId(), refused.reason(), refused.note(), refused.at());
    }

    private static ReversalBody reversal(Reversal reversal) {
        return new ReversalBody(reversal.personId(), reversal.reason(), reversal.note(), reversal.at());
    }

    private static FindingBody finding(Finding finding) {
        return new FindingBody(
                finding.normaliser(),
                finding.weights(),
                finding.indexGeneration(),
                finding.probability(),
                finding.pickedBy());
    }

    private static @Nullable ClosureBody closure(@Nullable Closure closure) {
        return closure == null ? null : new ClosureBody(closure.reason(), closure.at());
    }
}
