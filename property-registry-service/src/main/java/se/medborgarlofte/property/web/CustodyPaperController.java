package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.HttpApiProperties;
import se.medborgarlofte.property.application.ReadCustody;
import se.medborgarlofte.property.application.ReadSeizure;
import se.medborgarlofte.property.domain.Custody;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.SeizedItem;

/** What is printed of a custody or taken into a spreadsheet, over HTTP. */
@RestController
@RequestMapping(CustodyController.PATH)
@Tag(name = "custodies", description = "Förvar av beslagtagna saker. Custody of seized things.")
class CustodyPaperController {

    private static final List<String> COLUMNS = List.of(
            "number",
            "seizedItemId",
            "category",
            "brand",
            "model",
            "colours",
            "marks",
            "description",
            "storage",
            "claims",
            "receiverId",
            "handOutFrom",
            "unclaimedFrom",
            "outcome");

    private final ReadCustody readCustody;
    private final ReadSeizure readSeizure;
    private final HttpApiProperties properties;

    CustodyPaperController(ReadCustody readCustody, ReadSeizure readSeizure, HttpApiProperties properties) {
        this.readCustody = readCustody;
        this.readSeizure = readSeizure;
        this.properties = properties;
    }

    @GetMapping(path = "/{id}/labels", produces = QrLabels.TYPE)
    @Operation(
            operationId = "printLabels",
            summary = "Etiketter med QR-kod. Labels with a QR code.",
            description = "En per sak, att skriva ut. Koden leder till saken för den som får se den. "
                    + "One per thing, to print. The code leads to the thing for whoever may see it.")
    @ApiResponse(responseCode = "200", description = "En bild. A drawing.")
    ResponseEntity<String> labels(Caller caller, @PathVariable UUID id) {
        Custody custody = readCustody.read(caller, id.toString()).stored().state();
        String address = properties.publicBaseUri() + CustodyController.PATH + "/" + id;
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(QrLabels.TYPE))
                .body(QrLabels.of(custody, address));
    }

    @GetMapping(path = "/{id}/workbook", produces = Sheets.TYPE)
    @Operation(
            operationId = "readCustodyAsWorkbook",
            summary = "Förvaret som kalkylblad. The custody as a spreadsheet.",
            description = "En rad per sak, utan nummer och koder. One row per thing, without numbers and codes.")
    @ApiResponse(responseCode = "200", description = "Kalkylbladet. The spreadsheet.")
    ResponseEntity<byte[]> workbook(Caller caller, @PathVariable UUID id) {
        CustodyBody custody = CustodyBody.of(readCustody.read(caller, id.toString()));
        Map<String, Description> descriptions =
                readSeizure.read(caller, id.toString()).stored().state().items().stream()
                        .collect(Collectors.toMap(SeizedItem::seizedItemId, SeizedItem::description));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Sheets.TYPE))
                .body(Sheets.workbook(
                        "Beslag",
                        COLUMNS,
                        custody.things().stream()
                                .map(thing -> cells(thing, descriptions.get(thing.seizedItemId())))
                                .toList()));
    }

    private static List<@Nullable Object> cells(CustodyBody.Thing thing, @Nullable Description description) {
        return Arrays.asList(
                thing.number(),
                thing.seizedItemId(),
                thing.category(),
                description == null ? null : description.brand(),
                description == null ? null : description.model(),
                description == null ? null : String.join(", ", description.colours()),
                description == null ? null : description.marks(),
                description == null ? null : description.text(),
                thing.storage(),
                thing.claims().size(),
                thing.receiverId(),
                thing.handOutFrom(),
                thing.unclaimedFrom(),
                thing.outcome());
    }
}
