package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.application.RecordPayout;
import se.medborgarlofte.property.domain.InsurerPayout;

/** Insurers' pay-outs over HTTP. */
@RestController
@RequestMapping("/property/v1/theft-reports")
@Tag(name = "theft-reports", description = "Stöldanmälningar. Theft reports.")
class PayoutController {

    private final RecordPayout recordPayout;

    PayoutController(RecordPayout recordPayout) {
        this.recordPayout = recordPayout;
    }

    @PostMapping("/{id}/payouts")
    @Operation(
            operationId = "recordPayout",
            summary = "Notera att försäkringen har betalat. Record that the insurance has paid.",
            description =
                    "Saken är då försäkringsbolagets: det får den om den hittas. En senare notering rättar den förra. "
                            + "The thing is then the insurer's, who receives it when it is found. A later entry corrects the "
                            + "one before.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Utbetalningen. The pay-out.")
    PayoutBody record(Caller caller, @PathVariable UUID id, @Valid @RequestBody PayoutToRecord payout) {
        InsurerPayout recorded = recordPayout
                .record(
                        caller,
                        id.toString(),
                        payout.itemId().toString(),
                        payout.insurerId().toString(),
                        payout.paidOn())
                .state();
        return new PayoutBody(payout.itemId().toString(), recorded.insurerId(), recorded.paidOn());
    }
}
