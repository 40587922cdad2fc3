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
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.pledge.application.AddInput;
import se.medborgarlofte.pledge.application.ReadInputs;
import se.medborgarlofte.pledge.application.ReleaseInput;
import se.medborgarlofte.pledge.domain.PictureInput;

/** What is brought to the situation pictures of an area. */
@RestController
@RequestMapping(InputController.PATH)
@Tag(name = "picture-inputs", description = "Underlag till lägesbilden. Inputs of the situation picture.")
class InputController {

    static final String PATH = "/pledge/v1/picture-inputs";

    private final AddInput addInput;
    private final ReadInputs readInputs;
    private final ReleaseInput releaseInput;

    InputController(AddInput addInput, ReadInputs readInputs, ReleaseInput releaseInput) {
        this.addInput = addInput;
        this.readInputs = readInputs;
        this.releaseInput = releaseInput;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "addInput",
            summary = "Lägg till ett underlag. Add an input.",
            description = "Handlar om platser och händelser; personuppgifter avvisas med stället markerat."
                    + " About places and situations; personal data is refused with the place marked.")
    ResponseEntity<Created> add(Caller caller, IdempotencyKey key, @Valid @RequestBody InputBody body) {
        return Created.in(PATH, addInput.add(caller, key.forCaller(caller, "add-input", body), body.brought()));
    }

    @GetMapping
    @Operation(
            operationId = "listInputs",
            summary = "Lista en kommuns underlag. List the inputs of a municipality.",
            description = "Det som polisen inte har lämnat ut syns inte för kommunen."
                    + " What the police have not released is not seen by the municipality.")
    Page<InputView> list(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            PageRequest page) {
        return readInputs.list(caller, municipalityCode, page).map(this::view);
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readInput",
            summary = "Läs ett underlag. Read an input.",
            description = "Med källa, täckning, ålder, vikt och klassning."
                    + " With source, coverage, age, weight and classification.")
    InputView read(
            Caller caller, @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id) {
        return view(readInputs.read(caller, id));
    }

    @GetMapping("/{id}/answers")
    @Operation(
            operationId = "listSurveyAnswers",
            summary = "Lista svaren i en trygghetsundersökning. List the answers of a safety survey.",
            description = "Grupper med färre än fem visas utan antal. Groups with fewer than five have no numbers.")
    Page<SurveyAnswerView> answers(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id,
            PageRequest page) {
        return readInputs.answers(caller, id, page).map(SurveyAnswerView::of);
    }

    @PostMapping("/{id}/releases")
    @AnswersRefusals
    @Operation(
            operationId = "releaseInput",
            summary = "Lämna ut en uppgift från polisen. Release information of the police.",
            description = "Grund, beslutsfattare, mottagare och kontrollsumma förs in i en logg som inte kan ändras."
                    + " Ground, decider, recipient and hash are written to a log that cannot be changed.")
    InputView release(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a1-8e52-5b64-8a07-5d9e1c3b7f02") String id,
            @Valid @RequestBody ReleaseBody body) {
        return view(releaseInput.release(caller, id, body.ground(), body.recipient()));
    }

    private InputView view(PictureInput input) {
        return InputView.of(input, readInputs.ageInMonths(input));
    }
}
