package se.medborgarlofte.http.sample;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.Etag;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.IfMatch;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;

@RestController
@RequestMapping("/sample/v1/notes")
class NoteController {

    record Note(String id, long revision, String title, String owner, String bodyHash) {}

    record NoteView(String id, String title) {}

    private final Map<String, Note> notes = new ConcurrentHashMap<>();
    private final Access access;

    NoteController(Access access) {
        this.access = access;
    }

    @PostMapping
    @io.swagger.v3.oas.annotations.responses.ApiResponse(responseCode = "201", description = "Skapad. Created.")
    @Operation(operationId = "writeNote", summary = "Skriv en anteckning. Write a note.")
    ResponseEntity<Created> write(@Valid @RequestBody NoteBody body, IdempotencyKey key, Caller caller) {
        access.require(NoteOperation.WRITE_NOTE, caller, Resource.in(body.municipalityCode()));
        PersonalDataCheck.require("/title", body.title());
        KeyedCommand command = key.forCaller(caller, "write-note", body);
        Note note = new Note(command.id(), 1, body.title(), caller.personId(), command.bodyHash());
        Note kept = notes.computeIfAbsent(command.id(), _ -> note);
        if (!kept.bodyHash().equals(command.bodyHash())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Created.in("/sample/v1/notes", kept.id());
    }

    @GetMapping("/{id}")
    @Operation(operationId = "readNote", summary = "Läs en anteckning. Read a note.")
    ResponseEntity<NoteView> read(@PathVariable UUID id) {
        Note note = find(id);
        return ResponseEntity.ok().eTag(Etag.of(note.revision())).body(new NoteView(note.id(), note.title()));
    }

    @PutMapping("/{id}")
    @Operation(operationId = "changeNote", summary = "Ändra en anteckning. Change a note.")
    ResponseEntity<NoteView> change(
            @PathVariable UUID id, @Valid @RequestBody NoteBody body, IfMatch version, Caller caller) {
        Note note = find(id);
        access.require(NoteOperation.CHANGE_NOTE, caller, Resource.anywhere().ownedBy(note.owner()));
        if (version.revision() != note.revision()) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        Note changed = new Note(note.id(), note.revision() + 1, body.title(), note.owner(), note.bodyHash());
        notes.put(note.id(), changed);
        return ResponseEntity.ok().eTag(Etag.of(changed.revision())).body(new NoteView(changed.id(), changed.title()));
    }

    @GetMapping
    @Operation(operationId = "listNotes", summary = "Lista anteckningar. List notes.")
    Page<NoteView> list(@RequestParam(required = false) @Max(9) Integer wordCount, PageRequest page) {
        List<NoteView> all = notes.values().stream()
                .map(note -> new NoteView(note.id(), note.title()))
                .sorted(java.util.Comparator.comparing(NoteView::title))
                .toList();
        return Page.of(all.stream().skip(page.offset()).limit(page.limit()).toList(), all.size(), page);
    }

    @GetMapping("/broken")
    @Operation(operationId = "breakNotes", summary = "Går sönder. Breaks.")
    NoteView breaks() {
        throw new IllegalStateException("secret 121212-1212");
    }

    @PostMapping("/refused")
    @Operation(operationId = "refuseNote", summary = "Vägrar. Refuses.")
    void refuse() {
        throw Problem.of(SampleProblem.SHELF_FULL).detail("room", 3).retryAfter(java.time.Duration.ofSeconds(7));
    }

    private Note find(UUID id) {
        Note note = notes.get(id.toString());
        if (note == null) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE);
        }
        return note;
    }
}
