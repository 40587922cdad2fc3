package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.Opened;
import se.medborgarlofte.dialogue.application.ReadSummaryByLink;
import se.medborgarlofte.dialogue.application.SendSummary;
import se.medborgarlofte.dialogue.domain.Summary;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;

/** "You said – we did" over HTTP. */
@RestController
@Tag(name = "summaries", description = "Ni sa – vi gjorde, klart att skicka vidare. You said – we did, to forward.")
class SummariesController {

    static final String PATH = "/dialogue/v1/summaries";

    private final SendSummary sendSummary;
    private final ReadSummaryByLink readSummaryByLink;

    SummariesController(SendSummary sendSummary, ReadSummaryByLink readSummaryByLink) {
        this.sendSummary = sendSummary;
        this.readSummaryByLink = readSummaryByLink;
    }

    @PostMapping(AssociationsController.PATH + "/{id}/summaries")
    @Operation(
            operationId = "sendSummary",
            summary = "Skicka ni sa – vi gjorde. Send you said – we did.",
            description = "Ställer samman vad föreningen har sagt det senaste året och vad som blev av det; "
                    + "kontaktombuden får en länk. Puts together what the association has said in the last year and "
                    + "what came of it; its contact persons get a link.")
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true, description = "Skickat. Sent.")
    ResponseEntity<Created> send(
            Caller caller,
            IdempotencyKey key,
            @Parameter(description = "Föreningens identitet. The association's identifier.") @PathVariable UUID id) {
        var command = Commands.key(key.forCaller(caller, "send-summary", id.toString()));
        return Created.in(PATH, sendSummary.send(caller, command, id.toString()).id());
    }

    @GetMapping(AssociationsController.PATH + "/{id}/summaries")
    @Operation(
            operationId = "listSummaries",
            summary = "Lista en förenings ni sa – vi gjorde. List an association's summaries.",
            description = "De nyaste först, utan text. The newest first, without text.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "En sida. One page.")
    Page<SummaryBody> list(
            Caller caller,
            PageRequest page,
            @Parameter(description = "Föreningens identitet. The association's identifier.") @PathVariable UUID id) {
        return Lists.page(sendSummary.list(caller, id.toString(), Lists.range(page)), page, SummaryBody::withoutText);
    }

    @GetMapping(PATH + "/{id}")
    @Operation(
            operationId = "readSummary",
            summary = "Läs ni sa – vi gjorde. Read you said – we did.",
            description = "Texten på svenska, eller på engelska med Accept-Language: en. The text in Swedish, or in "
                    + "English with Accept-Language: en.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten. The text.")
    ResponseEntity<SummaryBody> read(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id) {
        return answer(sendSummary.read(caller, id.toString(), Language.of(request)));
    }

    @PostMapping(PATH + "/{id}/answers")
    @Operation(
            operationId = "answerSummary",
            summary = "Säg om det hjälpte. Say whether it helped.",
            description = "För föreningens kontaktombud. For the association's contact persons.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten nu. It now.")
    ResponseEntity<SummaryBody> answer(
            Caller caller,
            IfMatch read,
            HttpServletRequest request,
            @Parameter(description = "Identitet. Identifier.") @PathVariable UUID id,
            @Valid @RequestBody SummaryBody.HelpedBody answer) {
        sendSummary.answer(caller, id.toString(), read.revision(), answer.helped());
        return answer(sendSummary.read(caller, id.toString(), Language.of(request)));
    }

    @PostMapping("/dialogue/v1/summary-readings")
    @Operation(
            operationId = "followSummary",
            summary = "Läs ni sa – vi gjorde med länken. Read you said – we did by the link.",
            description =
                    "Utan konto, med länken i brevet till kontaktombudet. Den får skickas vidare till grannarna. "
                            + "Without an account, by the link in the contact person's mail. It may be passed on to neighbours.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Texten. The text.")
    SummaryBody follow(Caller caller, HttpServletRequest request, @Valid @RequestBody SlotPollBodies.LinkToken link) {
        return SummaryBody.of(readSummaryByLink.read(caller, link.linkToken(), Language.of(request)));
    }

    private static ResponseEntity<SummaryBody> answer(Opened<Summary> summary) {
        return ResponseEntity.ok().eTag(Etag.of(summary.stored().revision())).body(SummaryBody.of(summary));
    }
}
