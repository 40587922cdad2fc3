package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ListReferenceData;
import se.medborgarlofte.pledge.application.ReferenceKind;

/** Who is where, and what things are called. */
@RestController
@RequestMapping("/pledge/v1/reference-data")
@Tag(name = "reference-data", description = "Grunddata. Reference data.")
class ReferenceDataController {

    private final ListReferenceData listReferenceData;

    ReferenceDataController(ListReferenceData listReferenceData) {
        this.listReferenceData = listReferenceData;
    }

    @GetMapping
    @Operation(
            operationId = "listReferenceData",
            summary = "Lista grunddata. List reference data.",
            description = "Län, kommuner, polisregioner, lokalpolisområden, problem och brottstyper, som de gäller en"
                    + " viss dag. Counties, municipalities, police regions, local police areas, problems and crime"
                    + " types, as they hold on a day.")
    Page<ReferenceView> list(
            Caller caller,
            @RequestParam @Parameter(description = "Slag. Kind.", example = "MUNICIPALITY") ReferenceKind kind,
            @RequestParam(required = false)
                    @Parameter(description = "Endast det som hör hit. Only what belongs here.", example = "12")
                    @Nullable
                    String parent,
            @RequestParam(required = false)
                    @Parameter(description = "Dag; annars i dag. Day; otherwise today.", example = "2026-11-30")
                    @Nullable
                    LocalDate on,
            PageRequest page) {
        return listReferenceData.list(caller, kind, parent, on, page).map(ReferenceView::of);
    }
}
