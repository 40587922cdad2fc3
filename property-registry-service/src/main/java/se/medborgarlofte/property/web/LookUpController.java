package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.property.application.FollowLookUp;
import se.medborgarlofte.property.application.MakeLookUp;
import se.medborgarlofte.property.application.RevealedLookUp;
import se.medborgarlofte.property.domain.Review;

/** Look-ups with a purpose over HTTP. */
@RestController
@RequestMapping(LookUpController.PATH)
@Tag(name = "look-ups", description = "Uppslag med ändamål. Look-ups with a purpose.")
class LookUpController {

    static final String PATH = "/property/v1/look-ups";

    private final MakeLookUp makeLookUp;
    private final FollowLookUp followLookUp;

    LookUpController(MakeLookUp makeLookUp, FollowLookUp followLookUp) {
        this.makeLookUp = makeLookUp;
        this.followLookUp = followLookUp;
    }

    @PostMapping
    @Operation(
            operationId = "makeLookUp",
            summary = "Slå upp ett kit. Look up a kit.",
            description = "Kräver ärende och skäl och loggas; ägaren får veta när sekretesstiden är slut. "
                    + "Needs a case and a reason and is logged; the owner is told when the embargo ends.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Påbörjat. Begun.")
    ResponseEntity<Created> make(Caller caller, IdempotencyKey key, @Valid @RequestBody LookUpToMake lookUp) {
        var created =
                makeLookUp.make(caller, Commands.key(key.forCaller(caller, "make-look-up", lookUp)), lookUp.toLookUp());
        return Created.in(PATH, created.stored().id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readLookUp",
            summary = "Läs ett uppslag. Read a look-up.",
            description = "Den som gjorde det, den vars ärende berörs, och polischefen. "
                    + "Whoever made it, whoever's case it touches, and the police chief.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Uppslaget. The look-up.")
    ResponseEntity<LookUpBody> read(Caller caller, @PathVariable UUID id) {
        return answer(followLookUp.read(caller, id.toString()));
    }

    @PostMapping("/{id}/reveals")
    @Operation(
            operationId = "revealLookUp",
            summary = "Ta nästa steg: kitet, sedan ägaren. Take the next step: the kit, then the owner.",
            description = "Varje steg loggas innan något visas. Each step is logged before anything is shown.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Uppslaget. The look-up.")
    ResponseEntity<LookUpBody> reveal(Caller caller, IfMatch seen, @PathVariable UUID id) {
        return answer(followLookUp.reveal(caller, id.toString(), seen.revision()));
    }

    @GetMapping
    @Operation(
            operationId = "listLookUps",
            summary = "Lista uppslag att granska. List look-ups to review.",
            description = "Polischefen i kommunen. The police chief of the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<LookUpSummary> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1281")
                    @RequestParam
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
                    String municipalityCode,
            @Parameter(description = "Bara i detta läge. Only in this state.", example = "WAITING")
                    @RequestParam(required = false)
                    Review.@Nullable Standing review) {
        return followLookUp.list(caller, municipalityCode, review, page).map(LookUpSummary::of);
    }

    @PostMapping("/{id}/reviews")
    @Operation(
            operationId = "reviewLookUp",
            summary = "Granska ett uppslag. Review a look-up.",
            description = "Aldrig sitt eget. Never one's own.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Uppslaget. The look-up.")
    ResponseEntity<LookUpBody> review(
            Caller caller, IfMatch seen, @PathVariable UUID id, @Valid @RequestBody LookUpToReview review) {
        return answer(followLookUp.review(
                caller, id.toString(), seen.revision(), review.verdict().standing()));
    }

    @GetMapping("/own")
    @Operation(
            operationId = "listLookUpsOfOwnKits",
            summary = "Se uppslag om dina märksatser. See look-ups of your kits.",
            description = "De vars sekretesstid är slut. Those whose embargo has ended.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<DisclosedLookUpBody> ofOwnKits(Caller caller, PageRequest page) {
        return followLookUp.disclosed(caller, page).map(DisclosedLookUpBody::of);
    }

    private static ResponseEntity<LookUpBody> answer(RevealedLookUp lookUp) {
        return ResponseEntity.ok().eTag(Etag.of(lookUp.stored().revision())).body(LookUpBody.of(lookUp));
    }
}
