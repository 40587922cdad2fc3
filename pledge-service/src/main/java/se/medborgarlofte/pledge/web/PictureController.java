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
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Created;
import se.medborgarlofte.http.IdempotencyKey;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.ListPictures;
import se.medborgarlofte.pledge.application.OpenNextVersion;
import se.medborgarlofte.pledge.application.OpenPicture;
import se.medborgarlofte.pledge.application.RankProblems;

/** Situation pictures as a collection: opening, listing, ranking. */
@RestController
@RequestMapping(PictureController.PATH)
@Tag(name = "situation-pictures", description = "Lägesbilder. Situation pictures.")
class PictureController {

    static final String PATH = "/pledge/v1/situation-pictures";

    private final OpenPicture openPicture;
    private final OpenNextVersion openNextVersion;
    private final ListPictures listPictures;
    private final RankProblems rankProblems;

    PictureController(
            OpenPicture openPicture,
            OpenNextVersion openNextVersion,
            ListPictures listPictures,
            RankProblems rankProblems) {
        this.openPicture = openPicture;
        this.openNextVersion = openNextVersion;
        this.listPictures = listPictures;
        this.rankProblems = rankProblems;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "openSituationPicture",
            summary = "Öppna en lägesbild. Open a situation picture.",
            description = "Oro som invånare har lämnat i området under perioden räknas in av sig själv."
                    + " Concerns raised in the area during the period count by themselves.")
    ResponseEntity<Created> open(Caller caller, IdempotencyKey key, @Valid @RequestBody OpenPictureBody body) {
        String id = openPicture.open(
                caller, key.forCaller(caller, "open-picture", body), body.municipalityCode(), body.period());
        return Created.in(PATH, id);
    }

    @PostMapping("/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    @AnswersRefusals
    @Operation(
            operationId = "openNextVersion",
            summary = "Öppna nästa version av en godkänd lägesbild. Open the version that follows an approved one.",
            description = "En bild har en enda nästa version. Den börjar med den godkändas texter."
                    + " A picture has one next version. It starts from the texts of the approved one.")
    ResponseEntity<Created> openNext(
            Caller caller,
            IdempotencyKey key,
            @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id,
            @Valid @RequestBody NextVersionBody body) {
        KeyedCommand command = key.forCaller(caller, "open-next-version-of-" + id, body);
        return Created.in(PATH, openNextVersion.open(caller, command, id, body.period()));
    }

    @GetMapping
    @Operation(
            operationId = "listSituationPictures",
            summary = "Lista ett områdes lägesbilder. List the situation pictures of an area.",
            description = "Senaste perioden och högsta versionen först."
                    + " The latest period and the highest version first.")
    Page<PictureView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest page) {
        return listPictures.list(caller, municipalityCode, page).map(PictureView::of);
    }

    @GetMapping("/{id}/problems")
    @Operation(
            operationId = "rankProblems",
            summary = "Läs lägesbildens problem, flest först. Read the problems of a picture, most concerns first.",
            description = "Räknas på nytt vid varje läsning tills bilden är godkänd, därefter oföränderliga."
                    + " Counted at each reading until the picture is approved, unchanging after that.")
    PictureProblemsView problems(
            Caller caller, @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id) {
        return PictureProblemsView.of(rankProblems.rank(caller, id));
    }
}
