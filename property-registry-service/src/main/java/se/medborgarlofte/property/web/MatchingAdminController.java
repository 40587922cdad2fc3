package se.medborgarlofte.property.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.application.IndexState;
import se.medborgarlofte.property.application.LearnWeights;
import se.medborgarlofte.property.application.LearningRun;
import se.medborgarlofte.property.application.OperateIndexes;

/** What an operator does with the indexes, over HTTP. */
@RestController
@RequestMapping("/property/v1/admin/matching")
@Tag(name = "matching", description = "Index och vikter. Indexes and weights.")
class MatchingAdminController {
    private final OperateIndexes operateIndexes;
    private final LearnWeights learnWeights;

    MatchingAdminController(OperateIndexes operateIndexes, LearnWeights learnWeights) {
        this.operateIndexes = operateIndexes;
        this.learnWeights = learnWeights;
    }

    /** Where the indexes stand. */
    @Schema(description = "Varje instans och dess index. Each instance and its index.")
    record IndexesBody(List<IndexBody> items) {}

    /** One instance's index. */
    @Schema(name = "InstanceIndex", description = "En instans index. An instance's index.")
    record IndexBody(
            @Schema(description = "Instansen. The instance.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b40")
            String instanceId,

            @Schema(description = "Vad den gör. What it does.", example = "FOLLOWING")
            IndexState.Stage stage,

            @Schema(description = "Generation. Generation.", example = "1")
            long generation,

            @Schema(
                    description = "Klart: anmälningar och beslag under bygget, sedan saker. "
                            + "Done: reports and seizures while it is built, then things.",
                    example = "14280")
            long done,

            @Schema(description = "Av så många. Of so many.", example = "14280")
            long total,

            @Schema(description = "Så mycket som återstår att läsa. How much remains to be read.", example = "0")
            long lag,

            @Schema(description = "När den sade det. When it said so.", example = "2026-11-21T13:02:14Z")
            Instant at) {

        static IndexBody of(IndexState state) {
            return new IndexBody(
                    state.instanceId(),
                    state.stage(),
                    state.generation(),
                    state.done(),
                    state.total(),
                    state.lag(),
                    state.at());
        }
    }

    /** A building anew that was started. */
    @Schema(name = "Rebuild", description = "Ett bygge. A building.")
    record RebuildBody(
            @Schema(description = "Generationen som kommer. The generation to come.", example = "2")
            long generation) {}

    /** What came of a learning run. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LearningRun", description = "En inlärning. A learning run.")
    record LearningRunBody(
            @Schema(description = "Om nya vikter släpptes. Whether new weights were released.", example = "RELEASED")
            LearningRun.Outcome outcome,

            @Schema(description = "Bedömda fall. Judged cases.", example = "240")
            int cases,

            @Schema(description = "Vikterna som gäller nu. The weights in use from here on.", example = "2")
            int weights,

            @Schema(description = "De förra vikternas mått. Measures of the weights before.") @Nullable
            QualityBody before,

            @Schema(description = "De nya vikternas mått. Measures of the new weights.") @Nullable
            QualityBody after) {

        static LearningRunBody of(LearningRun run) {
            return new LearningRunBody(
                    run.outcome(),
                    run.cases(),
                    run.weights(),
                    run.before().map(QualityBody::of).orElse(null),
                    run.after().map(QualityBody::of).orElse(null));
        }
    }

    /** How good weights are. */
    @Schema(
            name = "WeightsQuality",
            description = "Mått på fall som inte lärts in. Measures on cases that were not learned from.")
    record QualityBody(
            @Schema(description = "Fall. Cases.", example = "60")
            int cases,

            @Schema(description = "Brier; 0 är bäst. Brier; 0 is best.", example = "0.08")
            double brier,

            @Schema(description = "Kalibreringsfel. Calibration error.", example = "0.02")
            double calibration,

            @Schema(
                    description = "Andel beslagtagna saker som hade getts till en senare stöld. "
                            + "Share of seized things that would have been given to a later theft.",
                    example = "0.01")
            double falseMatches) {

        static QualityBody of(LearningRun.Quality quality) {
            return new QualityBody(quality.cases(), quality.brier(), quality.calibration(), quality.falseMatches());
        }
    }

    @PostMapping("/learning-runs")
    @Operation(
            operationId = "learnWeights",
            summary = "Lär vikterna av det som beslutats. Have the weights learn from what was decided.",
            description =
                    "Nya vikter släpps bara om inget mått blir sämre. New weights are released only if no measure "
                            + "becomes worse.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Utfallet. The outcome.")
    LearningRunBody learn(Caller caller) {
        return LearningRunBody.of(learnWeights.learn(caller));
    }

    @GetMapping("/indexes")
    @Operation(
            operationId = "readIndexes",
            summary = "Se var varje instans index står. See where each instance's index stands.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Läget. The state.")
    IndexesBody indexes(Caller caller) {
        return new IndexesBody(
                operateIndexes.states(caller).stream().map(IndexBody::of).toList());
    }

    @PostMapping("/rebuilds")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            operationId = "rebuildIndexes",
            summary = "Bygg varje instans index på nytt. Build each instance's index anew.",
            description =
                    "Ur databasen; se /indexes för hur långt det har kommit. From the store; see /indexes for how "
                            + "far it has come.")
    @ApiResponse(responseCode = "202", useReturnTypeSchema = true, description = "Påbörjat. Begun.")
    RebuildBody rebuild(Caller caller) {
        return new RebuildBody(operateIndexes.rebuild(caller));
    }
}
