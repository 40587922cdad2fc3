package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.KeepCustody;
import se.medborgarlofte.property.application.ReadCustody;
import se.medborgarlofte.property.application.RevealedCustody;
import se.medborgarlofte.property.application.ServeNotices;
import se.medborgarlofte.property.application.SettleCustody;
import se.medborgarlofte.property.domain.Custody;

/** Custodies over HTTP. */
@RestController
@RequestMapping(CustodyController.PATH)
@Tag(name = "custodies", description = "Förvar av beslagtagna saker. Custody of seized things.")
class CustodyController {

    static final String PATH = "/property/v1/custodies";

    private final ReadCustody readCustody;
    private final KeepCustody keepCustody;
    private final ServeNotices serveNotices;
    private final SettleCustody settleCustody;

    CustodyController(
            ReadCustody readCustody, KeepCustody keepCustody, ServeNotices serveNotices, SettleCustody settleCustody) {
        this.readCustody = readCustody;
        this.keepCustody = keepCustody;
        this.serveNotices = serveNotices;
        this.settleCustody = settleCustody;
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readCustody",
            summary = "Läs ett beslags förvar. Read the custody of a seizure.",
            description = "Beslagets identitet. The seizure's identifier. Varje läsning loggas. Every look is logged.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> read(Caller caller, @PathVariable UUID id) {
        return answer(readCustody.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listCustodies",
            summary = "Lista en kommuns förvar. List a municipality's custodies.",
            description = "De senaste först, med det som väntar på någon. Latest first, with what waits for somebody.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<CustodySummary> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode) {
        return readCustody.list(caller, municipalityCode, page).map(CustodySummary::of);
    }

    @PostMapping("/{id}/origins")
    @Operation(
            operationId = "describeOrigin",
            summary = "Ange från vem och var. Say from whom and where.",
            description = "Lagras krypterat och lämnar aldrig registret. Encrypted; never leaves the registry.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> describeOrigin(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody CustodyOrigin origin) {
        return changed(keepCustody.describeOrigin(
                caller, id.toString(), seen.revision(), origin.takenFrom(), origin.takenWhere()));
    }

    @PostMapping("/{id}/moves")
    @Operation(
            operationId = "moveThing",
            summary = "Flytta en sak. Move a thing.",
            description = "Varje flytt står i loggen. Every move is in the log.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> move(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody CustodyMove move) {
        return changed(keepCustody.move(
                caller, id.toString(), seen.revision(), move.seizedItemId().toString(), move.storage()));
    }

    @PostMapping("/{id}/showings")
    @Operation(
            operationId = "showThing",
            summary = "Visa en sak för allmänheten. Show a thing to the public.",
            description = "Orden får inte innehålla sakens nummer eller koder. "
                    + "The words must not hold the thing's numbers or codes.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> show(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ThingToShow thing) {
        return changed(keepCustody.show(
                caller, id.toString(), seen.revision(), thing.seizedItemId().toString(), thing.words()));
    }

    @PostMapping("/{id}/notices")
    @Operation(
            operationId = "sendNotice",
            summary = "Notera ett meddelande. Record a notice.",
            description = "Ingen frist börjar när det skickas. No clock starts when it is sent.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> send(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody NoticeToSend notice) {
        return changed(serveNotices.send(caller, id.toString(), seen.revision(), notice.toNotice(Ids.uuidV7())));
    }

    @PostMapping("/{id}/notices/{noticeId}/services")
    @Operation(
            operationId = "serveNotice",
            summary = "Notera delgivning. Record that a notice was served.",
            description = "Nu börjar fristen. Now the clock starts.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> served(
            Caller caller,
            IfMatch seen,
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @Valid @RequestBody NoticeDay day) {
        return changed(serveNotices.served(caller, id.toString(), seen.revision(), noticeId.toString(), day.on()));
    }

    @PostMapping("/{id}/notices/{noticeId}/bounces")
    @Operation(
            operationId = "noticeBounced",
            summary = "Notera att ett meddelande kom tillbaka. Record that a notice came back.",
            description = "Blir en uppgift: det ska delges på annat sätt. "
                    + "Becomes a task: it must be served in another way.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> bounced(
            Caller caller,
            IfMatch seen,
            @PathVariable UUID id,
            @PathVariable UUID noticeId,
            @Valid @RequestBody NoticeDay day) {
        return changed(serveNotices.bounced(caller, id.toString(), seen.revision(), noticeId.toString(), day.on()));
    }

    @PostMapping("/{id}/hand-outs")
    @Operation(
            operationId = "handOutThing",
            summary = "Lämna ut en sak. Hand a thing out.",
            description = "En månad efter att båda parter delgetts, till den som beslutet gäller. "
                    + "A month after both parties were served, to whom it was decided for.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> handOut(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ThingInCustody thing) {
        return changed(settleCustody.handOut(
                caller, id.toString(), seen.revision(), thing.seizedItemId().toString()));
    }

    @PostMapping("/{id}/outcomes")
    @Operation(
            operationId = "settleThing",
            summary = "Notera ett annat slut än återlämning. Record another outcome than a return.",
            description =
                    "Outlöst gods först när fristerna har gått ut. Unclaimed goods only when the clocks have run.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> settle(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody ThingToSettle thing) {
        return changed(settleCustody.settle(
                caller, id.toString(), seen.revision(), thing.seizedItemId().toString(), thing.outcome()));
    }

    @PostMapping("/{id}/closures")
    @Operation(
            operationId = "closeCustody",
            summary = "Avsluta förvaret. Close the custody.",
            description = "Går inte så länge en sak saknar slut. Not while a thing lacks an outcome.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Förvaret. The custody.")
    ResponseEntity<CustodyBody> close(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return changed(settleCustody.close(caller, id.toString(), seen.revision()));
    }

    @GetMapping("/{id}/log")
    @Operation(
            operationId = "readCustodyLog",
            summary = "Läs förvarets logg. Read the log of the custody.",
            description = "Hundra poster från och med ett nummer. A hundred entries from a number on.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Posterna. The entries.")
    CustodyLogBody log(
            Caller caller,
            @PathVariable UUID id,
            @Parameter(description = "Från och med. From.", example = "1") @RequestParam(defaultValue = "1") @Min(1)
                    long from) {
        return CustodyLogBody.of(readCustody.log(caller, id.toString(), from, PageRequest.MOST));
    }

    @GetMapping("/{id}/log-verification")
    @Operation(
            operationId = "verifyCustodyLog",
            summary = "Kontrollera loggen. Verify the log.",
            description = "Varje post bär den förras hash; en ändring någonstans syns. "
                    + "Each entry carries the hash of the one before; a change anywhere shows.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Resultatet. The result.")
    CustodyLogVerification verify(Caller caller, @PathVariable UUID id) {
        return CustodyLogVerification.of(readCustody.verify(caller, id.toString()));
    }

    private ResponseEntity<CustodyBody> changed(Stored<Custody> custody) {
        return answer(readCustody.reveal(custody));
    }

    static ResponseEntity<CustodyBody> answer(RevealedCustody custody) {
        return ResponseEntity.ok().eTag(Etag.of(custody.stored().revision())).body(CustodyBody.of(custody));
    }
}
