package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.FollowAsGuest;
import se.medborgarlofte.dialogue.application.OpenLetter;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.domain.Association;
import se.medborgarlofte.dialogue.domain.CancelReason;
import se.medborgarlofte.dialogue.domain.Helped;
import se.medborgarlofte.dialogue.domain.LentThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.dialogue.domain.Promise;
import se.medborgarlofte.dialogue.domain.PromiseState;

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

    /** An association is alive. */
    @Schema(description = "Svar på om föreningen finns kvar. The answer whether the association is alive.")
    record ConfirmationByLetter(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 120)
            String linkKey,

            @Schema(description = "Antal hushåll nu. Number of households now.", example = "140")
            @NotNull
            @Min(1)
            @Max(100_000)
            Integer households) {}

    /** Whether a text helped. */
    @Schema(description = "Svar på om det hjälpte. The answer whether it helped.")
    record HelpedByLetter(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhG")
            @NotBlank
            @Size(max = 120)
            String linkKey,

            @Schema(description = "Svaret. The answer.", example = "PARTLY") @NotNull
            Helped helped) {}

    /** An association that is asked whether it is alive. */
    @Schema(
            description =
                    "En förening, för den som har brevets länk. An association, for whoever has the letter's link.")
    record AskedAssociation(
            @Schema(description = "Namn. Name.", example = "Grannsamverkan Södra gatan")
            String name,

            @Schema(description = "Antal hushåll. Number of households.", example = "140")
            int households,

            @Schema(description = "När någon senast sa att den finns. When somebody last said that it is alive.")
            Instant confirmedAt,

            @Schema(description = "Om ett svar väntas. Whether an answer is waited for.")
            boolean asked) {

        static AskedAssociation of(OpenLetter.About.AnAssociation it) {
            Association association = it.association().state();
            return new AskedAssociation(
                    association.name(), association.households(), association.confirmedAt(), it.asked());
        }
    }

    /** Something lent, for its borrower. */
    @Schema(description = "Ett lån, för den som har brevets länk. A loan, for whoever has the letter's link.")
    record LoanOfALetter(
            @Schema(description = "Slag av sak. Kind of thing.")
            LentThing thing,

            @Schema(description = "Märkningen. The label.", example = "Lampa 1")
            String label,

            @Schema(description = "När den ska vara tillbaka. When it is to be back.")
            LocalDate dueOn,

            @Schema(description = "Läge. State.") LoanState state) {

        static LoanOfALetter of(Loan loan) {
            return new LoanOfALetter(loan.thing(), loan.label(), loan.dueOn(), loan.state());
        }
    }

    /** Something promised, for whoever promised it. */
    @Schema(
            description =
                    "Ett löfte på ett möte, för den som har brevets länk. A promise made at a meeting, for whoever "
                            + "has the letter's link.")
    record PromiseOfALetter(
            @Schema(description = "Vad som lovades. What was promised.", example = "Vi ser över belysningen.")
            String text,

            @Schema(description = "Senast när. By when.") LocalDate dueOn,
            @Schema(description = "Läge. State.") PromiseState state) {

        static PromiseOfALetter of(Opened<Promise> promise) {
            Promise it = promise.stored().state();
            return new PromiseOfALetter(promise.text(), it.dueOn(), it.state());
        }
    }

    /** What a link opens: one of these. */
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
            SlotPollBodies.@Nullable SlotPollBody slotPoll,

            @Schema(description = "Lånet, om brevet gällde ett. The loan, if the letter was about one.") @Nullable
            LoanOfALetter loan,

            @Schema(description = "Löftet på ett möte, om brevet gällde ett. The promise, if the letter was about one.")
            @Nullable
            PromiseOfALetter promise,

            @Schema(description = "Föreningen, om brevet gällde en. The association, if the letter was about one.")
            @Nullable
            AskedAssociation association,

            @Schema(
                    description =
                            "Ni sa – vi gjorde, om brevet frågade om det hjälpte. You said – we did, if the letter "
                                    + "asked whether it helped.")
            @Nullable
            SummaryBody summary) {

        static WhatBecame of(OpenLetter.About about) {
            return switch (about) {
                case OpenLetter.About.ALoan it ->
                    new WhatBecame(null, null, null, LoanOfALetter.of(it.loan().state()), null, null, null);
                case OpenLetter.About.APromise it ->
                    new WhatBecame(null, null, null, null, PromiseOfALetter.of(it.promise()), null, null);
                case OpenLetter.About.AnAssociation it ->
                    new WhatBecame(null, null, null, null, null, AskedAssociation.of(it), null);
                case OpenLetter.About.ASummary it ->
                    new WhatBecame(null, null, null, null, null, null, SummaryBody.of(it.summary()));
            };
        }

        static WhatBecame of(FollowAsGuest.Became became, SlotPollBodies.@Nullable SlotPollBody poll) {
            return switch (became) {
                case FollowAsGuest.Became.AConcern it ->
                    new WhatBecame(
                            ConcernSummary.of(
                                    it.concern(), ReceiptBody.allOf(it.concern().state(), it.answers())),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
                case FollowAsGuest.Became.AVisit it ->
                    new WhatBecame(null, VisitSummary.of(it.visit()), poll, null, null, null, null);
            };
        }
    }

    private GuestBodies() {}
}
