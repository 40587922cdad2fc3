package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.application.ProjectPicture;

/** Situation pictures for three audiences. */
@RestController
@RequestMapping("/pledge/v1")
@Tag(name = "situation-pictures", description = "Lägesbilder. Situation pictures.")
class ProjectionController {

    private final ProjectPicture projectPicture;

    ProjectionController(ProjectPicture projectPicture) {
        this.projectPicture = projectPicture;
    }

    @GetMapping("/situation-pictures/{id}/projection")
    @Operation(
            operationId = "projectPicture",
            summary = "Läs lägesbilden som du får se den. Read the picture as you may see it.",
            description = "Polisen ser sina uppgifter, kommunen det som parterna delar."
                    + " The police see theirs, the municipality what the partners share.")
    ProjectionView forCaller(
            Caller caller, @PathVariable @Parameter(example = "0192f7a0-5c1e-7a33-9d41-3f6a2b8c4d01") String id) {
        return ProjectionView.of(projectPicture.forCaller(caller, id));
    }

    @GetMapping("/public-picture")
    @Operation(
            operationId = "readPublicPicture",
            summary = "Läs kommunens senaste lägesbild som alla får se den. Read the newest picture as all may see it.",
            description = "Problem med färre än fem visas utan antal. Problems with fewer than five have no number.")
    ResponseEntity<ProjectionView> forEverybody(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(1)).cachePublic())
                .body(ProjectionView.of(projectPicture.forEverybody(caller, municipalityCode)));
    }
}
