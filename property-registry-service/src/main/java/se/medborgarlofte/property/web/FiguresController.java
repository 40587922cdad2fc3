package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.ListFigures;

/** Figures over HTTP. */
@RestController
@RequestMapping("/property/v1/area-month-figures")
@Tag(name = "area-month-figures", description = "Registrets siffror. The registry's figures.")
class FiguresController {
    private final ListFigures listFigures;

    FiguresController(ListFigures listFigures) {
        this.listFigures = listFigures;
    }

    @GetMapping
    @Operation(
            operationId = "listAreaMonthFigures",
            summary =
                    "Lista en kommuns siffror, senaste månaden först. List a municipality's figures, latest month first.",
            description =
                    "Analytiker, samordnare och polis i kommunen; siffrorna är inte avrundade och inte offentliga. "
                            + "Analysts, coordinators and police of the municipality; not suppressed, so not public.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<FiguresBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return listFigures.list(caller, municipalityCode, page).map(FiguresBody::of);
    }
}
