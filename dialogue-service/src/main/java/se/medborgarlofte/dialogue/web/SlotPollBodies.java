package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.HoldSlotPoll.HeldPoll;
import se.medborgarlofte.dialogue.domain.Availability;
import se.medborgarlofte.dialogue.domain.Ballot;
import se.medborgarlofte.dialogue.domain.SlotPoll;
import se.medborgarlofte.dialogue.domain.SlotPollState;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.VisitTime;
import se.medborgarlofte.eventing.store.Stored;

/** What is sent and answered about polls on times. */
final class SlotPollBodies {

    private SlotPollBodies() {}

    /** A poll as it is asked for. */
    @Schema(description = "En omröstning om tid. A poll on a time.")
    record SlotPollToOpen(
            @Schema(
                    description = "Tiderna, 2 till 10 av dem som erbjuds; längden är besökets. "
                            + "The times, 2 to 10 of those offered; their length is the visit's.",
                    example = "[\"2027-03-04T17:00:00Z\", \"2027-03-09T17:00:00Z\"]")
            @NotEmpty
            @Size(max = 10)
            List<@NotNull Instant> startsAt,

            @Schema(description = "När den stänger. When it closes.", example = "2027-02-25T17:00:00Z") @NotNull
            Instant closesAt) {}

    /** How many a time suits. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En tid och hur många den passar. A time, and how many it suits.")
    record OptionBody(
            @Schema(description = "Start. Start.") Instant startsAt,
            @Schema(description = "Slut. End.") Instant endsAt,

            @Schema(description = "Ja. Yes.", example = "12")
            int yes,

            @Schema(description = "Om det behövs. If need be.", example = "3")
            int ifNeedBe,

            @Schema(description = "Nej. No.", example = "2") int no,

            @Schema(description = "Om båda myndigheterna fortfarande kan. Whether both authorities still can.")
            @Nullable
            Boolean possible) {

        static OptionBody of(SlotPoll.Tally tally, @Nullable Boolean possible) {
            return new OptionBody(
                    tally.time().startsAt(),
                    tally.time().endsAt(),
                    tally.yes(),
                    tally.ifNeedBe(),
                    tally.no(),
                    possible);
        }
    }

    /** A poll as whoever holds it sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En omröstning, för den som håller den. A poll, for whoever holds it.")
    record SlotPollBody(
            @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b30")
            String id,

            @Schema(description = "Besöket. The visit.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
            String visitId,

            @Schema(description = "Om den tar emot svar. Whether it takes answers.")
            SlotPollState state,

            @Schema(description = "När den stänger. When it closes.")
            Instant closesAt,

            @Schema(description = "Hur många som har svarat. How many have answered.", example = "17")
            int ballots,

            @Schema(description = "Tiderna och svaren. The times and the answers.")
            List<OptionBody> options,

            @Schema(
                    description =
                            "Tiden som passar flest bland dem som fortfarande går; saknas så länge ingen har svarat. "
                                    + "The time that suits most of those that are still possible; absent while nobody has "
                                    + "answered.")
            @Nullable
            Instant suggestedStartsAt,

            @Schema(
                    description = "Det som länken till medlemmarna bär efter #, på sidan /rosta. "
                            + "What the link for the members carries after #, on the page /rosta.",
                    example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b30.o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW")
            String linkToken) {

        static SlotPollBody of(HeldPoll held) {
            SlotPoll it = held.stored().state();
            return new SlotPollBody(
                    held.stored().id(),
                    it.visitId(),
                    it.state(),
                    it.closesAt(),
                    it.ballots().size(),
                    it.tallies().stream()
                            .map(tally -> OptionBody.of(tally, held.possible().contains(tally.time())))
                            .toList(),
                    start(suggested(it, held.possible())),
                    held.linkToken());
        }

        private static @Nullable VisitTime suggested(SlotPoll poll, List<VisitTime> possible) {
            return poll.state() == SlotPollState.CLOSED
                    ? poll.suggested()
                    : poll.best(possible).orElse(null);
        }
    }

    private static @Nullable Instant start(@Nullable VisitTime time) {
        return time == null ? null : time.startsAt();
    }

    /** A poll as the members see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En omröstning, för den som har länken. A poll, for whoever has the link.")
    record SlotPollForMembers(
            @Schema(description = "Kommunkod. Municipality code.", example = "1230")
            String municipalityCode,

            @Schema(description = "Slag av besök. Kind of visit.")
            VisitKind kind,

            @Schema(description = "Om den tar emot svar. Whether it takes answers.")
            SlotPollState state,

            @Schema(description = "När den stänger. When it closes.")
            Instant closesAt,

            @Schema(description = "Tiderna och svaren. The times and the answers.")
            List<OptionBody> options,

            @Schema(description = "Tiden som föreslås, när den är stängd. The suggested time, once it is closed.")
            @Nullable
            Instant suggestedStartsAt) {

        static SlotPollForMembers of(Stored<SlotPoll> stored) {
            SlotPoll it = stored.state();
            return new SlotPollForMembers(
                    it.municipalityCode(),
                    it.kind(),
                    it.state(),
                    it.closesAt(),
                    it.tallies().stream()
                            .map(tally -> OptionBody.of(tally, null))
                            .toList(),
                    start(it.suggested()));
        }
    }

    /** What a link carries. */
    @Schema(description = "Det som länken bär efter #. What the link carries after #.")
    record LinkToken(
            @Schema(
                    description =
                            "Efter # i länken; det står aldrig i en adress. After # in the link; never in an address.",
                    example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b30.o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW")
            @NotBlank
            @Size(max = 120)
            String linkToken) {}

    /** A household's answer. */
    @Schema(description = "Ett svar. An answer.")
    record BallotBody(
            @Schema(
                    description = "Efter # i länken. After # in the link.",
                    example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b30.o6Z1c0Yq3tW9uJ4n8xK2b7vR5mE0sLhGo6Z1c0Yq3tW")
            @NotBlank
            @Size(max = 120)
            String linkToken,

            @Schema(
                    description = "En slumpad identitet som du själv väljer; med samma ändrar du ditt svar. "
                            + "A random identifier that you choose; with the same you change your answer.",
                    example = "7d1f0e0a-5f0e-4c57-9d0a-2b6a1c9e7f10")
            @NotNull
            UUID ballotId,

            @Schema(
                    description = "Ett svar för varje tid, i deras ordning. An answer for each time, in their order.",
                    example = "[\"YES\", \"IF_NEED_BE\"]")
            @NotEmpty
            @Size(max = 10)
            List<@NotNull Availability> answers) {

        Ballot toBallot() {
            return new Ballot(ballotId.toString(), answers);
        }
    }
}
