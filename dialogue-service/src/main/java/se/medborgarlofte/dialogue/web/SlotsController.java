package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.OfferSlots;
import se.medborgarlofte.dialogue.domain.PlaceKind;
import se.medborgarlofte.dialogue.domain.SlotWish;
import se.medborgarlofte.dialogue.domain.Topic;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Possible times for a visit over HTTP. */
@RestController
@Tag(name = "visits")
class SlotsController {

    private static final long MOST_DAYS = 92;

    private final OfferSlots offerSlots;

    SlotsController(OfferSlots offerSlots) {
        this.offerSlots = offerSlots;
    }

    @GetMapping("/dialogue/v1/visit-slots")
    @Operation(
            operationId = "listVisitSlots",
            summary = "Lista möjliga tider för ett besök. List possible times for a visit.",
            description = "Tider då minst en person med mandat från varje myndighet är ledig, med restid; vem det är "
                    + "sägs inte. En tid är inte bokad förrän besöket är begärt. Times at which at least one person "
                    + "with a mandate is free from each authority, travel included; who it is is not said. A time is "
                    + "not booked before the visit is requested.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida av tiderna. One page.")
    Page<SlotBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Vad besöket handlar om. What it is about.", example = "MARKING")
                    @RequestParam(defaultValue = "OTHER")
                    Topic subject,
            @Parameter(description = "Slag av plats; ONLINE kräver ingen restid. Kind of place.", example = "LIBRARY")
                    @RequestParam(defaultValue = "MEETING_ROOM")
                    PlaceKind placeKind,
            @Parameter(description = "Längd i minuter. Length in minutes.", example = "90")
                    @RequestParam(defaultValue = "60")
                    @Min(15)
                    @Max(240)
                    int minutes,
            @Parameter(description = "Första dagen. First day.", example = "2027-03-01") @RequestParam LocalDate from,
            @Parameter(
                            description = "Sista dagen, högst 92 dagar senare. Last day, at most 92 days later.",
                            example = "2027-03-31")
                    @RequestParam
                    LocalDate to) {
        var wish = new SlotWish(
                municipalityCode, subject, placeKind, Duration.ofMinutes(minutes), Days.span(from, to, MOST_DAYS));
        return Lists.page(offerSlots.offer(caller, wish, Lists.range(page)), page, SlotBody::of);
    }
}
