package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ListAreaFigures;

/** What the property registry counted, as indicators for pictures and pledges. */
@RestController
@RequestMapping("/pledge/v1/area-figures")
@Tag(name = "area-figures", description = "Egendomsregistrets siffror. Figures of the property registry.")
class AreaFiguresController {

    private final ListAreaFigures listAreaFigures;

    AreaFiguresController(ListAreaFigures listAreaFigures) {
        this.listAreaFigures = listAreaFigures;
    }

    @GetMapping
    @Operation(
            operationId = "listAreaFigures",
            summary = "Lista en kommuns siffror per månad. List a municipality's figures by month.",
            description = "Senaste månaden först. The latest month first.")
    Page<AreaFiguresView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            @RequestParam(required = false)
                    @Pattern(regexp = "[0-9]{4}-(0[1-9]|1[0-2])", message = "month")
                    @Parameter(description = "Endast den månaden. Only that month.", example = "2026-11")
                    @Nullable
                    String month,
            PageRequest page) {
        return listAreaFigures.list(caller, municipalityCode, month, page).map(AreaFiguresView::of);
    }
}
