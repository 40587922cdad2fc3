package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.DraftPledge;
import se.medborgarlofte.pledge.application.ListPledges;
import se.medborgarlofte.pledge.application.ReadPledge;
import se.medborgarlofte.pledge.application.RevisePledge;

/** Pledges as texts: drafting, editing, reading. */
@RestController
@RequestMapping(PledgeController.PATH)
@Tag(name = "pledges", description = "Löften, för dem som arbetar med dem. Pledges, for those who work on them.")
class PledgeController {

    static final String PATH = "/pledge/v1/pledges";

    private final DraftPledge draftPledge;
    private final RevisePledge revisePledge;
    private final ReadPledge readPledge;
    private final ListPledges listPledges;

    PledgeController(
            DraftPledge draftPledge, RevisePledge revisePledge, ReadPledge readPledge, ListPledges listPledges) {
        this.draftPledge = draftPledge;
        this.revisePledge = revisePledge;
        this.readPledge = readPledge;
        this.listPledges = listPledges;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @AnswersRefusals
    @Operation(
            operationId = "draftPledge",
            summary = "Skriv ett utkast till löfte. Draft a pledge.",
            description = "Utkastet bygger på en godkänd lägesbild och svarar på ett av dess problem."
                    + " The draft stands on an approved situation picture and answers one of its problems.")
    ResponseEntity<Created> draft(Caller caller, IdempotencyKey key, @Valid @RequestBody DraftPledgeBody body) {
        String id = draftPledge.draft(
                caller,
                key.forCaller(caller, "draft-pledge", body),
                body.pictureId(),
                body.content().linkedContent());
        return Created.in(PATH, id);
    }

    @PutMapping("/{id}")
    @AnswersRefusals
    @Operation(
            operationId = "revisePledge",
            summary = "Ändra löftets innehåll. Edit the content of a pledge.",
            description = "En ändring ger en ny revision; samtycken, beslut och underskrifter på den förra gäller inte"
                    + " längre. Ett gällande löfte står kvar tills ändringen är beslutad och underskriven. An edit makes a"
                    + " new revision; agreements, approval and signatures on the earlier one are void. A pledge in force"
                    + " stands until the change is decided and signed.")
    ResponseEntity<PledgeView> revise(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody RevisePledgeBody body) {
        return PledgeView.answer(revisePledge.revise(
                caller, id, read, body.pictureId(), body.content().linkedContent(), body.why()));
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readPledge", summary = "Läs ett löfte. Read a pledge.")
    ResponseEntity<PledgeView> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02") String id) {
        return PledgeView.answer(readPledge.read(caller, id));
    }

    @GetMapping
    @Operation(
            operationId = "listPledges",
            summary = "Lista ett områdes löften. List the pledges of an area.",
            description = "Oavsett tillstånd; det som gäller längst först."
                    + " Whatever their state; the one that lasts longest first.")
    Page<PledgeView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest page) {
        return listPledges.list(caller, municipalityCode, page).map(PledgeView::of);
    }
}
