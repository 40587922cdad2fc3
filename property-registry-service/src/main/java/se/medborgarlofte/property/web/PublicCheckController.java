package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.application.CheckPublicly;
import se.medborgarlofte.property.application.WrittenIdentifier;

/** The public check over HTTP. */
@RestController
@RequestMapping("/property/v1/public-checks")
@Tag(name = "public-checks", description = "Kontroll före köp. Check before buying.")
class PublicCheckController {

    private final CheckPublicly check;
    private final CheckThrottle throttle;

    PublicCheckController(CheckPublicly check, CheckThrottle throttle) {
        this.check = check;
        this.throttle = throttle;
    }

    @PostMapping
    @Operation(
            operationId = "checkPublicly",
            summary = "Är saken anmäld stulen? Is the thing reported stolen?",
            description = "Utan inloggning. Inget sparas om vem som frågar eller vad, bara hur många som frågar. "
                    + "Without sign-in. Nothing is kept of who asks or what, only how many ask.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Svaret. The answer.")
    ResponseEntity<CheckedThing> check(
            Caller caller, HttpServletRequest request, @Valid @RequestBody ThingToCheck thing) {
        throttle.pass(caller.isAnonymous() ? address(request) : caller.personId());
        CheckPublicly.Answer answer = check.check(caller, new WrittenIdentifier(thing.kind(), thing.value()));
        return ResponseEntity.ok()
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(new CheckedThing(answer));
    }

    /** The gateway says from where a request came; it replaces what a client says of itself. */
    private static String address(HttpServletRequest request) {
        String forwarded = request.getHeader("X-Forwarded-For");
        return forwarded == null ? request.getRemoteAddr() : forwarded;
    }
}
