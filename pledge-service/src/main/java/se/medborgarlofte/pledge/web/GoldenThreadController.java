package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.application.FollowTheThread;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/** The chain from what inhabitants say to what came of it. */
@RestController
@RequestMapping("/pledge/v1/golden-thread")
@Tag(name = "golden-thread", description = "Den röda tråden. The golden thread.")
class GoldenThreadController {

    private final FollowTheThread followTheThread;

    GoldenThreadController(FollowTheThread followTheThread) {
        this.followTheThread = followTheThread;
    }

    @GetMapping
    @Operation(
            operationId = "followTheThread",
            summary = "Följ den röda tråden i en kommun. Follow the golden thread of a municipality.",
            description = "Oro, lägesbild, problem, löfte, orsak, aktivitet, bevis, mått och effekt i en fråga, från"
                    + " endera hållet: från ett problem, ett löfte eller ett mått. Luckorna visas alltid. Concern,"
                    + " picture, problem, pledge, cause, activity, evidence, indicator and effect in one query, from"
                    + " either end: from a problem, a pledge or an indicator. The gaps are always shown.")
    GoldenThreadView follow(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode,
            @RequestParam(required = false)
                    @Parameter(description = "Endast det problemet. Only that problem.", example = "LIGHTING")
                    @Nullable
                    ConcernCategory problem,
            @RequestParam(required = false)
                    @Parameter(
                            description = "Endast det löftet. Only that pledge.",
                            example = "0192f7a1-8e52-7b64-8a07-5d9e1c3b7f02")
                    @Nullable
                    String pledgeId,
            @RequestParam(required = false)
                    @Parameter(description = "Endast det måttet. Only that indicator.", example = "i1")
                    @Nullable
                    String indicatorKey) {
        List<ThreadView> threads = followTheThread.threads(caller, municipalityCode).stream()
                .filter(thread -> problem == null || thread.problem() == problem)
                .map(ThreadView::of)
                .filter(thread -> pledgeId == null || pledgeId.equals(thread.pledgeId()))
                .filter(thread -> indicatorKey == null || indicatorKey.equals(thread.indicatorKey()))
                .toList();
        List<GapView> gaps = followTheThread.gaps(caller, municipalityCode).stream()
                .map(GapView::of)
                .toList();
        return new GoldenThreadView(threads, gaps);
    }
}
