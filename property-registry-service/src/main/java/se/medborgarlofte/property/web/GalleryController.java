package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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
import se.medborgarlofte.property.application.ShowThings;
import se.medborgarlofte.property.domain.ItemCategory;

/** The public gallery over HTTP. */
@RestController
@RequestMapping("/property/v1/found-things")
@Tag(name = "found-things", description = "Upphittade saker, för alla. Found things, for everybody.")
class GalleryController {

    private final ShowThings showThings;

    GalleryController(ShowThings showThings) {
        this.showThings = showThings;
    }

    @GetMapping
    @Operation(
            operationId = "listFoundThings",
            summary = "Se saker vars ägare söks. See things whose owner is sought.",
            description = "Utan inloggning. Det som avgör vems saken är visas aldrig. "
                    + "Without sign-in. What decides whose the thing is is never shown.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<ShownThingBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @Parameter(description = "Bara denna sort. Only this kind.", example = "JEWELLERY")
                    @RequestParam(required = false)
                    @Nullable
                    ItemCategory category) {
        return showThings.list(caller, municipalityCode, category, page).map(ShownThingBody::of);
    }
}
