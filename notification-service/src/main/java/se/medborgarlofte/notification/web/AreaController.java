package se.medborgarlofte.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.notification.application.FindMunicipalities;

/** Areas on the map over HTTP. In a body, because an address is written to logs. */
@RestController
@Tag(name = "subscriptions", description = "Att följa löften, kommuner och föreningar. Following things.")
class AreaController {

    private final FindMunicipalities findMunicipalities;

    AreaController(FindMunicipalities findMunicipalities) {
        this.findMunicipalities = findMunicipalities;
    }

    @PostMapping("/notification/v1/area-look-ups")
    @Operation(
            operationId = "lookUpArea",
            summary = "Vad ska jag följa för ett område? What to follow for an area?",
            description = "Rita en polygon eller en cirkel. Svaret är kommunerna vars centralorter ligger i den, eller "
                    + "den närmaste; följ den eller dem som vanligt. Meddelanden gäller hela kommuner, för finare "
                    + "platser anges aldrig. Det du ritar sparas inte. Draw a polygon or a circle. The answer is the "
                    + "municipalities whose main towns lie inside, or the nearest; follow them as usual. Messages are "
                    + "about whole municipalities, because finer places are never told. What you draw is not kept.")
    @ApiResponse(responseCode = "200", description = "Det du kan följa. What you can follow.")
    AreaTopic lookUp(Caller caller, @Valid @RequestBody DrawnArea drawn) {
        return AreaTopic.of(findMunicipalities.in(caller, drawn.toArea(), drawn.pointer()));
    }
}
