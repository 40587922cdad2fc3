package se.medborgarlofte.dialogue.web;

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
import se.medborgarlofte.dialogue.application.LendThing;
import se.medborgarlofte.dialogue.domain.Loan;
import se.medborgarlofte.dialogue.domain.LoanState;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** Lent kits and lamps over HTTP. */
@RestController
@RequestMapping(LoansController.PATH)
@Tag(name = "loans", description = "Utlånade märkpaket och lampor. Lent marking kits and lamps.")
class LoansController {

    static final String PATH = "/dialogue/v1/loans";

    private final LendThing lendThing;

    LoansController(LendThing lendThing) {
        this.lendThing = lendThing;
    }

    @PostMapping
    @Operation(
            operationId = "lend",
            summary = "Låna ut ett märkpaket eller en lampa. Lend a kit or a lamp.",
            description = "En sak lånas ut till en i taget. Låntagaren påminns före dagen. A thing is lent to one at a "
                    + "time. The borrower is reminded before the day.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Utlånat. Lent.")
    ResponseEntity<Created> lend(Caller caller, IdempotencyKey key, @Valid @RequestBody LoanToMake loan) {
        var lent = lendThing.lend(caller, Commands.key(key.forCaller(caller, "lend", loan)), loan.toLend());
        return Created.in(PATH, lent.id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readLoan",
            summary = "Läs ett utlån. Read a loan.",
            description = "För låntagaren, och för samordnare och polis i kommunen. For the borrower, and for "
                    + "coordinators and police in the municipality.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Utlånet. The loan.")
    ResponseEntity<LoanBody> read(
            Caller caller, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(lendThing.read(caller, id.toString()));
    }

    @GetMapping
    @Operation(
            operationId = "listLoans",
            summary = "Lista utlån, det närmaste först. List loans, the next due first.",
            description = "Egna (mine=true), eller en kommuns. One's own (mine=true), or a municipality's.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<LoanBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Bara egna. Only one's own.", example = "true")
                    @RequestParam(defaultValue = "false")
                    boolean mine,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam(required = false)
                    @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
                    @Nullable
                    String municipalityCode,
            @Parameter(description = "Bara i det läget. Only in this state.", example = "LENT")
                    @RequestParam(required = false)
                    @Nullable
                    LoanState state) {
        var scope = Lists.scope(mine, municipalityCode, caller);
        return Lists.page(lendThing.list(caller, scope, state, Lists.range(page)), page, LoanBody::of);
    }

    @PostMapping("/{id}/returns")
    @Operation(
            operationId = "returnLoan",
            summary = "Ta emot saken tillbaka. Take the thing back.",
            description = "Därefter kan den lånas ut igen. After that it can be lent again.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Utlånet nu. The loan now.")
    ResponseEntity<LoanBody> takeBack(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(lendThing.close(caller, id.toString(), read.revision(), LoanState.RETURNED));
    }

    @PostMapping("/{id}/losses")
    @Operation(
            operationId = "giveUpLoan",
            summary = "Avskriv saken. Give the thing up.",
            description = "Ingen påminns mer om den. Nobody is reminded of it any more.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Utlånet nu. The loan now.")
    ResponseEntity<LoanBody> giveUp(
            Caller caller, IfMatch read, @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(lendThing.close(caller, id.toString(), read.revision(), LoanState.LOST));
    }

    private static ResponseEntity<LoanBody> answer(Stored<Loan> loan) {
        return ResponseEntity.ok().eTag(Etag.of(loan.revision())).body(LoanBody.of(loan));
    }
}
