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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.DraftAgreement;
import se.medborgarlofte.pledge.application.ReadAgreements;
import se.medborgarlofte.pledge.application.SignAgreement;
import se.medborgarlofte.pledge.domain.CooperationAgreement;

/** The cooperation agreements that pledges belong to. */
@RestController
@RequestMapping(AgreementController.PATH)
@Tag(name = "cooperation-agreements", description = "Samverkansöverenskommelser. Cooperation agreements.")
class AgreementController {

    static final String PATH = "/pledge/v1/cooperation-agreements";

    private final DraftAgreement draftAgreement;
    private final SignAgreement signAgreement;
    private final ReadAgreements readAgreements;

    AgreementController(DraftAgreement draftAgreement, SignAgreement signAgreement, ReadAgreements readAgreements) {
        this.draftAgreement = draftAgreement;
        this.signAgreement = signAgreement;
        this.readAgreements = readAgreements;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "draftAgreement",
            summary = "För in en samverkansöverenskommelse. Write down a cooperation agreement.",
            description = "Gäller när båda parter har skrivit under; löften som skrivs då hör till den."
                    + " Holds when both parties have signed; pledges drafted then belong to it.")
    ResponseEntity<Created> draft(Caller caller, IdempotencyKey key, @Valid @RequestBody AgreementDraftBody body) {
        String id = draftAgreement.draft(
                caller,
                key.forCaller(caller, "draft-agreement", body),
                body.municipalityCode(),
                body.purposes(),
                body.areas(),
                Periods.of(body.validFrom(), body.validTo(), "/validTo"),
                body.document(),
                body.terms() == null ? null : body.terms().terms());
        return Created.in(PATH, id);
    }

    @PostMapping("/{id}/signatures")
    @AnswersRefusals
    @Operation(
            operationId = "signAgreement",
            summary = "Skriv under för en part. Sign for one party.",
            description = "Att skicka igen ändrar inget. Sending it again changes nothing.")
    ResponseEntity<AgreementView> sign(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody PartyBody body) {
        return answer(signAgreement.sign(caller, id, body.party()));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readAgreement",
            summary = "Läs en samverkansöverenskommelse. Read a cooperation agreement.",
            description = "Syften, områden, giltighet och underskrifter. Purposes, areas, validity and signatures.")
    ResponseEntity<AgreementView> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id) {
        return answer(readAgreements.read(caller, id));
    }

    @GetMapping
    @Operation(
            operationId = "listAgreements",
            summary = "Lista en kommuns överenskommelser. List the agreements of a municipality.",
            description = "Den som gäller längst först. The one that lasts longest comes first.")
    Page<AgreementView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest page) {
        return readAgreements.list(caller, municipalityCode, page).map(AgreementView::of);
    }

    private static ResponseEntity<AgreementView> answer(Stored<CooperationAgreement> agreement) {
        return ResponseEntity.ok().eTag(Etag.of(agreement.revision())).body(AgreementView.of(agreement));
    }
}
