package se.medborgarlofte.dialogue.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.dialogue.application.OpenedNote;
import se.medborgarlofte.dialogue.application.ReadMeetingNote;
import se.medborgarlofte.dialogue.application.RecordMeeting;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;

/** Meeting notes over HTTP. */
@RestController
@RequestMapping(MeetingNotesController.PATH)
@Tag(name = "meeting-notes", description = "Anteckningar från möten. Notes from meetings.")
class MeetingNotesController {

    static final String PATH = "/dialogue/v1/meeting-notes";

    private final RecordMeeting recordMeeting;
    private final ReadMeetingNote readMeetingNote;

    MeetingNotesController(RecordMeeting recordMeeting, ReadMeetingNote readMeetingNote) {
        this.recordMeeting = recordMeeting;
        this.readMeetingNote = readMeetingNote;
    }

    @PostMapping
    @Operation(
            operationId = "recordMeeting",
            summary = "Lämna en anteckning från ett möte. Record a meeting.",
            description =
                    "Telefonens eget id för anteckningen är Idempotency-Key: kommer den flera gånger räknas den en"
                            + " gång. Varje bekymmer i den blir ett eget bekymmer med kvitton. The phone's own id of the"
                            + " note is the Idempotency-Key: arriving several times it counts once. Each concern in it"
                            + " becomes a concern of its own with receipts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "Anteckningen. The note.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            examples = @ExampleObject(MeetingNoteExamples.RECORD))))
    @ApiResponse(
            responseCode = "201",
            useReturnTypeSchema = true,
            description = "Anteckningen är mottagen. The note has been received.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(MeetingNoteExamples.CREATED)))
    ResponseEntity<Created> record(Caller caller, IdempotencyKey key, @Valid @RequestBody MeetingNoteToRecord note) {
        var recorded = recordMeeting.record(
                caller, Commands.key(key.forCaller(caller, "record-meeting", note)), note.toRecord());
        return Created.in(PATH, recorded.id());
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readMeetingNote",
            summary = "Läs en anteckning. Read a meeting note.",
            description = "För den som skrev den, och för samordnare och polis i kommunen. "
                    + "For whoever wrote it, and for coordinators and police in the municipality.")
    @ApiResponse(
            responseCode = "200",
            useReturnTypeSchema = true,
            description = "Anteckningen. The note.",
            content = @Content(mediaType = "application/json", examples = @ExampleObject(MeetingNoteExamples.NOTE)))
    ResponseEntity<MeetingNoteBody> read(
            Caller caller,
            @Parameter(description = "Anteckningens identitet. The note's identifier.") @PathVariable UUID id) {
        OpenedNote note = readMeetingNote.read(caller, id.toString());
        return ResponseEntity.ok().eTag(Etag.of(note.stored().revision())).body(MeetingNoteBody.of(note));
    }
}
