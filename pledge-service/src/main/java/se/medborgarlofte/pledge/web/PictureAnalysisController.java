package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.application.ComparePictures;
import se.medborgarlofte.pledge.application.CompareProblems;

/** A situation picture beside last year, other areas and its earlier versions. */
@RestController
@RequestMapping(PictureController.PATH + "/{id}")
@Tag(name = "situation-pictures", description = "Lägesbilder. Situation pictures.")
class PictureAnalysisController {

    private final CompareProblems compareProblems;
    private final ComparePictures comparePictures;

    PictureAnalysisController(CompareProblems compareProblems, ComparePictures comparePictures) {
        this.compareProblems = compareProblems;
        this.comparePictures = comparePictures;
    }

    @GetMapping("/ranking")
    @Operation(
            operationId = "compareProblems",
            summary = "Rangordna problemen med trend. Rank the problems with their trend.",
            description = "Mot samma tid året före och mot jämförbara kommuner; metoden står i svaret."
                    + " Against the same time a year earlier and comparable municipalities; the answer says how.")
    RankingView ranking(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id,
            @RequestParam(required = false)
                    @Size(max = 20)
                    @Parameter(
                            description = "Kommunkoder att jämföra med. Municipality codes to compare with.",
                            example = "1281")
                    @Nullable
                    List<@Pattern(regexp = "[0-9]{4}", message = "municipality-code") String> comparableWith) {
        return RankingView.of(compareProblems.rank(caller, id, comparableWith == null ? List.of() : comparableWith));
    }

    @GetMapping("/comparison")
    @Operation(
            operationId = "comparePictures",
            summary = "Jämför med en annan version. Compare with another version.",
            description =
                    "Vad denna version har som den andra inte har. What this version has otherwise than the other.")
    ComparisonView comparison(
            Caller caller,
            @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id,
            @RequestParam
                    @Parameter(
                            description = "Den andra versionen. The other version.",
                            example = "0192f79c-11aa-7b2c-8d3e-4f5a6b7c8d90")
                    String with) {
        return ComparisonView.of(comparePictures.compare(caller, id, with));
    }
}
