package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.notification.application.ReceiptProof;
import se.medborgarlofte.notification.application.RecordReceipt;
import se.medborgarlofte.notification.domain.Channel;
import se.medborgarlofte.notification.domain.Receipt;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Providers' receipts over HTTP. The body is read as text, because it is signed as it stands. */
@RestController
@Tag(name = "receipts", description = "Kvittenser från leverantörer. Receipts of providers.")
class ReceiptController {

    private static final String EXAMPLE = """
            {"reference": "5b0c0d8e-2f4a-5c1b-8e7d-6a9f3b2c1d0e", "outcome": "DELIVERED", "at": "2026-11-30T18:05:30Z"}
            """;

    private final List<ReceiptProof> proofs;
    private final RecordReceipt recordReceipt;

    ReceiptController(List<ReceiptProof> proofs, RecordReceipt recordReceipt) {
        this.proofs = proofs;
        this.recordReceipt = recordReceipt;
    }

    @PostMapping(path = "/notification/v1/sms-receipts/{provider}", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "receiveSmsReceipt",
            summary = "Ta emot en kvittens. Receive a receipt.",
            description =
                    "Signerad med leverantörens nyckel. Sena, dubbla och motsägande kvittenser tas emot. Signed with "
                            + "the provider's key. Late, doubled and contradicting receipts are taken.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Kvittensen. The receipt.",
                            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "204", description = "Mottagen. Received.")
    void receive(
            @Parameter(description = "Leverantörens namn. The provider's name.", example = "first") @PathVariable
                    String provider,
            @Parameter(
                            description =
                                    "HMAC-SHA-256 av innehållet, hexadecimalt. HMAC-SHA-256 of the body, in hexadecimal.")
                    @RequestHeader(value = "X-Signature", defaultValue = "")
                    String signature,
            @RequestBody String body) {
        receive(Channel.SMS, provider, signature, body);
    }

    @PostMapping(path = "/notification/v1/mailbox-receipts/{provider}", consumes = "application/json")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "receiveMailboxReceipt",
            summary = "Ta emot en kvittens på ett brev. Receive a receipt for a letter.",
            description =
                    "Signerad med leverantörens nyckel. Sena, dubbla och motsägande kvittenser tas emot. Signed with "
                            + "the provider's key. Late, doubled and contradicting receipts are taken.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Kvittensen. The receipt.",
                            content = @Content(mediaType = "application/json", examples = @ExampleObject(EXAMPLE))))
    @ApiResponse(responseCode = "204", description = "Mottagen. Received.")
    void receiveForLetter(
            @Parameter(description = "Leverantörens namn. The provider's name.", example = "mailbox") @PathVariable
                    String provider,
            @Parameter(
                            description =
                                    "HMAC-SHA-256 av innehållet, hexadecimalt. HMAC-SHA-256 of the body, in hexadecimal.")
                    @RequestHeader(value = "X-Signature", defaultValue = "")
                    String signature,
            @RequestBody String body) {
        receive(Channel.DIGITAL_MAILBOX, provider, signature, body);
    }

    private void receive(Channel channel, String provider, String signature, String body) {
        if (proofs.stream().noneMatch(proof -> proof.channel() == channel && proof.isFrom(provider, body, signature))) {
            throw Problem.of(CommonProblem.NOT_SIGNED_IN);
        }
        record(provider, body);
    }

    private void record(String provider, String body) {
        try {
            JsonNode receipt = JsonMapper.shared().readTree(body);
            Receipt.Outcome outcome =
                    Receipt.Outcome.valueOf(receipt.path("outcome").asString(""));
            Instant at = Instant.parse(receipt.path("at").asString(""));
            recordReceipt.record(provider, receipt.path("reference").asString(""), new Receipt(outcome, at));
        } catch (JacksonException | DateTimeException | IllegalArgumentException _) {
            throw Problem.of(CommonProblem.MALFORMED_JSON);
        }
    }
}
