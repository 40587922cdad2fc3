package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.pledge.application.ApprovePicture;
import se.medborgarlofte.pledge.application.ReadPicture;
import se.medborgarlofte.pledge.application.WritePicture;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** One version of a situation picture: reading, writing, approving. */
@RestController
@RequestMapping(PictureController.PATH + "/{id}")
@Tag(name = "situation-pictures", description = "Lägesbilder. Situation pictures.")
class PictureVersionController {

    private final ReadPicture readPicture;
    private final WritePicture writePicture;
    private final ApprovePicture approvePicture;

    PictureVersionController(ReadPicture readPicture, WritePicture writePicture, ApprovePicture approvePicture) {
        this.readPicture = readPicture;
        this.writePicture = writePicture;
        this.approvePicture = approvePicture;
    }

    @GetMapping
    @Operation(
            operationId = "readSituationPicture",
            summary = "Läs en version av en lägesbild. Read one version of a situation picture.")
    ResponseEntity<PictureView> read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id) {
        return answer(readPicture.read(caller, id));
    }

    @PutMapping
    @AnswersRefusals
    @Operation(
            operationId = "writeSituationPicture",
            summary = "Skriv lägesbildens tre delar. Write the three parts of a picture.",
            description = "Texterna handlar om platser och händelser; personuppgifter avvisas."
                    + " The texts concern places and situations; personal data is refused.")
    ResponseEntity<PictureView> write(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id,
            @Valid @RequestBody StatutoryPartsBody body) {
        return answer(writePicture.write(caller, id, read, body.parts()));
    }

    @PostMapping("/approvals")
    @AnswersRefusals
    @Operation(
            operationId = "approveSituationPicture",
            summary = "Godkänn lägesbilden. Approve the picture.",
            description = "Görs av någon annan än den som senast skrev; problemen låses som de är då."
                    + " Done by somebody other than whoever wrote last; the problems are pinned as they are then.")
    ResponseEntity<PictureView> approve(
            Caller caller,
            IfMatch read,
            @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id) {
        return answer(approvePicture.approve(caller, id, read));
    }

    private static ResponseEntity<PictureView> answer(Stored<SituationPicture> picture) {
        return ResponseEntity.ok().eTag(Etag.of(picture.revision())).body(PictureView.of(picture));
    }
}
