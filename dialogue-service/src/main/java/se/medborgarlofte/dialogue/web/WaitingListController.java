package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.ShowWaitingList;
import se.medborgarlofte.dialogue.domain.VisitKind;
import se.medborgarlofte.dialogue.domain.WaitingList;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** The waiting list over HTTP. */
@RestController
@Tag(name = "visits")
class WaitingListController {

    private final ShowWaitingList showWaitingList;

    WaitingListController(ShowWaitingList showWaitingList) {
        this.showWaitingList = showWaitingList;
    }

    /** A place in the list. */
    @Schema(description = "En plats i kön. A place in the list.")
    record WaitingBody(
            @Schema(description = "Plats, från 1. Place, from 1.", example = "1")
            int place,

            @Schema(description = "Besöket. The visit.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b10")
            String visitId,

            @Schema(
                    description = "Området: ett distrikt, eller hela kommunen. The area: a district, or all of it.",
                    example = "1230R002")
            String area,

            @Schema(description = "Slag av besök. Kind of visit.")
            VisitKind kind,

            @Schema(description = "Sedan när. Since when.") Instant requestedAt,

            @Schema(description = "Hela dagar i kön. Whole days of waiting.", example = "12")
            long daysWaited,

            @Schema(
                    description = "Områdets behov: fler bekymmer ökar det, varje besök minskar det. "
                            + "The area's need: more concerns raise it, each visit lowers it.",
                    example = "2.39")
            double need) {

        static WaitingBody of(int place, WaitingList.Place it) {
            return new WaitingBody(
                    place,
                    it.visit().visitId(),
                    it.visit().area(),
                    it.visit().kind(),
                    it.visit().requestedAt(),
                    it.waited().toDays(),
                    Math.round(it.weight() * 100) / 100.0);
        }
    }

    @GetMapping("/dialogue/v1/waiting-visits")
    @Operation(
            operationId = "listWaitingVisits",
            summary = "Visa kön av besök som ingen har kunnat lova. Show the visits that wait for somebody to be free.",
            description =
                    "Efter en händelse först; sedan dagar i kön gånger områdets behov. Tid som blir ledig erbjuds i "
                            + "den ordningen. After an incident first; then days of waiting times the area's need. Time that "
                            + "becomes free is offered in that order.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "En sida av kön. One page of the list.")
    Page<WaitingBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode) {
        List<WaitingList.Place> all = showWaitingList.show(caller, municipalityCode);
        List<WaitingBody> part = IntStream.range(0, all.size())
                .skip(page.offset())
                .limit(page.limit())
                .mapToObj(index -> WaitingBody.of(index + 1, all.get(index)))
                .toList();
        return Page.of(part, all.size(), page);
    }
}
