package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.notification.application.ReadLetterList;
import se.medborgarlofte.notification.application.TellOnPaper;
import se.medborgarlofte.notification.domain.Language;

/** The list of letters to write on paper over HTTP. */
@RestController
@RequestMapping("/notification/v1/letter-list")
@Tag(name = "letter-list", description = "De som inte nåtts på något sätt. Those who were reached by no way.")
class LetterListController {

    private final ReadLetterList readLetterList;
    private final TellOnPaper tellOnPaper;

    LetterListController(ReadLetterList readLetterList, TellOnPaper tellOnPaper) {
        this.readLetterList = readLetterList;
        this.tellOnPaper = tellOnPaper;
    }

    @GetMapping
    @Operation(
            operationId = "listLettersToWrite",
            summary = "Lista dem som inte nåtts, nyast först. List those who were not reached, newest first.",
            description = "Bara det som rör någon personligen, och inte det som nått fram på annat sätt. För polisen i "
                    + "kommunen. Only what concerns somebody in person, and not what has arrived by another way. For the "
                    + "police of the municipality.")
    @ApiResponse(responseCode = "200", description = "En sida av listan. One page of the list.")
    Page<LetterToWrite> list(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    @RequestParam
                    @Pattern(regexp = PreferencesBody.MUNICIPALITY, message = "municipality-code")
                    String municipalityCode,
            PageRequest page) {
        return readLetterList
                .list(caller, municipalityCode, page)
                .map(sent -> LetterToWrite.of(sent, se.medborgarlofte.http.Language.of(request)));
    }

    @GetMapping("/{messageId}/letter")
    @Operation(
            operationId = "readLetterToWrite",
            summary = "Läs brevet att skriva ut. Read the letter to print.",
            description = "På svenska eller engelska efter Accept-Language. Swedish or English by Accept-Language.")
    @ApiResponse(responseCode = "200", description = "Brevet. The letter.")
    PaperLetter letter(
            Caller caller,
            HttpServletRequest request,
            @Parameter(description = "Meddelandets id. The message's id.") @PathVariable UUID messageId) {
        Language language = Language.of(
                        se.medborgarlofte.http.Language.of(request).getLanguage())
                .orElse(Language.SWEDISH);
        return PaperLetter.of(readLetterList.letter(caller, messageId.toString(), language));
    }

    @PostMapping("/{messageId}/posted")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "markLetterPosted",
            summary = "Märk att personen har fått veta på annat sätt. Mark that the person was told otherwise.",
            description = "Tar det av listan; loggas. Takes it off the list; audited.")
    @ApiResponse(responseCode = "204", description = "Märkt. Marked.")
    void posted(
            Caller caller,
            @Parameter(description = "Meddelandets id. The message's id.") @PathVariable UUID messageId) {
        tellOnPaper.posted(caller, messageId.toString());
    }
}
