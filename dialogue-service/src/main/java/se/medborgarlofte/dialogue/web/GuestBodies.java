package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.FollowAsGuest;
import se.medborgarlofte.dialogue.domain.CancelReason;

/** What people without an account send and get. */
final class GuestBodies {

    private static final String RECIPIENT = "Din adress, som meddelandetjänsten känner den; en länk skickas dit. "
            + "Your address as the notification service knows it; a link is sent there.";

    /** A concern of somebody without an account. */
    @Schema(description = "Ett bekymmer, utan konto. A concern, without an account.")
    record ConcernOfAGuest(
            @Schema(description = RECIPIENT, example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c99") @NotNull
            UUID recipientId,

            @Schema(description = "Medborgardialogen det lämnas vid, om någon. The citizen dialogue, if any.") @Nullable
            UUID openDialogueId,

            @Schema(description = "Bekymret. The concern.") @NotNull @Valid
            ConcernToRaise concern) {}

    /** A request for a visit of somebody without an account. */
    @Schema(description = "En önskan om besök, utan konto. A request for a visit, without an account.")
    record VisitOfAGuest(
            @Schema(description = RECIPIENT, example = "3f0c2b5e-1d7a-4f7e-8a51-0a4d8f1b2c99") @NotNull
            UUID recipientId,

            @Schema(description = "Önskan. The request.") @NotNull @Valid
            VisitToRequest visit) {}

    /** The key of a link. */
    @Schema(description = "Nyckeln i länken; den står aldrig i en adress. The link's key; never part of an address.")
    record LinkKey(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 100)
            String linkKey) {}

    /** A poll on a time of somebody without an account. */
    @Schema(description = "En omröstning om tid, utan konto. A poll on a time, without an account.")
    record SlotPollOfAGuest(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 100)
            String linkKey,

            @Schema(
                    description = "Tiderna, 2 till 10; längden är besökets. The times, 2 to 10; their length is the "
                            + "visit's.",
                    example = "[\"2027-03-04T17:00:00Z\", \"2027-03-09T17:00:00Z\"]")
            @NotEmpty
            @Size(max = 10)
            List<@NotNull Instant> startsAt,

            @Schema(description = "När den stänger. When it closes.", example = "2027-02-25T17:00:00Z") @NotNull
            Instant closesAt) {}

    /** A new time of somebody without an account. */
    @Schema(description = "En ny tid, utan konto. A new time, without an account.")
    record MoveOfAGuest(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 100)
            String linkKey,

            @Schema(description = "Ny start. New start.", example = "2027-03-19T18:00:00+01:00") @NotNull
            Instant startsAt,

            @Schema(description = "Nytt slut. New end.", example = "2027-03-19T19:30:00+01:00") @NotNull
            Instant endsAt) {}

    /** Somebody without an account calls their visit off. */
    @Schema(description = "Varför besöket ställs in, utan konto. Why the visit is called off, without an account.")
    record CancellationOfAGuest(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 100)
            String linkKey,

            @Schema(description = "Varför. Why.", example = "NO_LONGER_NEEDED") @NotNull
            CancelReason reason) {}

    /** What became of it: one of the two. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "Vad det blev av det du lämnade. What became of what you left.")
    record WhatBecame(
            @Schema(description = "Bekymret, om det var ett. The concern, if it was one.") @Nullable
            ConcernSummary concern,

            @Schema(description = "Besöket, om det var ett. The visit, if it was one.") @Nullable
            VisitSummary visit,

            @Schema(
                    description =
                            "Den senaste omröstningen om tid, för den som bad om besöket. The newest poll on a time, "
                                    + "for whoever asked for the visit.")
            SlotPollBodies.@Nullable SlotPollBody slotPoll) {

        static WhatBecame of(FollowAsGuest.Became became, SlotPollBodies.@Nullable SlotPollBody poll) {
            return switch (became) {
                case FollowAsGuest.Became.AConcern it ->
                    new WhatBecame(
                            ConcernSummary.of(
                                    it.concern(), ReceiptBody.allOf(it.concern().state(), it.answers())),
                            null,
                            null);
                case FollowAsGuest.Became.AVisit it -> new WhatBecame(null, VisitSummary.of(it.visit()), poll);
            };
        }
    }

    private GuestBodies() {}
}
