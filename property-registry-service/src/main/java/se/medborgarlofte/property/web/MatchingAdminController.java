package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.property.application.IndexState;
import se.medborgarlofte.property.application.OperateIndexes;

/** What an operator does with the indexes, over HTTP. */
@RestController
@RequestMapping("/property/v1/admin/matching")
@Tag(name = "matching", description = "Index och vikter. Indexes and weights.")
class MatchingAdminController {
    private final OperateIndexes operateIndexes;

    MatchingAdminController(OperateIndexes operateIndexes) {
        this.operateIndexes = operateIndexes;
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
