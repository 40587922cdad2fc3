package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.CountDialogue;
import se.medborgarlofte.http.Caller;

/** Figures over HTTP. */
@RestController
@Tag(name = "figures", description = "Siffror om dialogen. Figures about the dialogue.")
class FiguresController {

    private static final long MOST_DAYS = 1_100;

    private final CountDialogue countDialogue;

    FiguresController(CountDialogue countDialogue) {
        this.countDialogue = countDialogue;
    }

    @GetMapping("/dialogue/v1/figures")
    @Operation(
            operationId = "readDialogueFigures",
            summary = "Läs siffror om dialogen i en kommun. Read figures about a municipality's dialogue.",
            description = "Möten, väntan, anteckningar i tid, bekymmer och föreningar som aldrig har fått besök. "
                    + "Meetings, waiting, notes in time, concerns, and associations that were never visited.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Siffrorna. The figures.")
    FiguresBody read(
            Caller caller,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            @Parameter(description = "Första dagen. First day.", example = "2026-01-01") @RequestParam LocalDate from,
            @Parameter(
                            description = "Sista dagen, högst tre år senare. Last day, at most three years later.",
                            example = "2026-12-31")
                    @RequestParam
                    LocalDate to) {
        return FiguresBody.of(countDialogue.count(caller, municipalityCode, Days.span(from, to, MOST_DAYS)));
    }
}
