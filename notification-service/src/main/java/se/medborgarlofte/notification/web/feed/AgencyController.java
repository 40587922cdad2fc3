package se.medborgarlofte.notification.web.feed;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.notification.application.feed.RegisterAgency;
import se.medborgarlofte.notification.domain.feed.Agency;

/** Which agencies may learn what, over HTTP. */
@RestController
@RequestMapping("/notification/v1/agencies")
@Tag(name = "agencies", description = "Myndigheter som får ta del av händelser. Agencies that may learn of events.")
class AgencyController {

    private static final String ID = "[a-z0-9-]{1,60}";

    private final RegisterAgency registerAgency;

    AgencyController(RegisterAgency registerAgency) {
        this.registerAgency = registerAgency;
    }

    @PutMapping("/{agencyId}")
    @Operation(
            operationId = "setAgency",
            summary = "Bestäm vad en myndighet får ta del av. Say what an agency may learn.",
            description =
                    "If-Match \"0\" för en ny. Prövas vid varje leverans, så en indragning gäller genast. Loggas. "
                            + "If-Match \"0\" for a new one. Asked again at each delivery, so a withdrawal counts at once. "
                            + "Audited.")
    @ApiResponse(responseCode = "200", description = "Gäller. In force.")
    ResponseEntity<AgencyBody> set(
            Caller caller,
            IfMatch version,
            @Parameter(
                            description = "Organisationen i dess token. The organisation in its tokens.",
                            example = "agency-demo")
                    @PathVariable
                    @Pattern(regexp = ID)
                    String agencyId,
            @Valid @RequestBody AgencyToSet agency) {
        return answer(registerAgency.set(caller, agencyId, version.revision(), agency.toEntry()));
    }

    @GetMapping("/{agencyId}")
    @Operation(
            operationId = "readAgency",
            summary = "Se vad en myndighet får ta del av. See what an agency may learn.",
            description = "För administratör och granskare. For administrators and auditors.")
    @ApiResponse(responseCode = "200", description = "Myndigheten. The agency.")
    ResponseEntity<AgencyBody> read(
            Caller caller,
            @Parameter(
                            description = "Organisationen i dess token. The organisation in its tokens.",
                            example = "agency-demo")
                    @PathVariable
                    String agencyId) {
        return answer(registerAgency.read(caller, agencyId));
    }

    private static ResponseEntity<AgencyBody> answer(Agency agency) {
        return ResponseEntity.ok().eTag(Etag.of(agency.revision())).body(AgencyBody.of(agency));
    }
}
