package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Language;
import se.medborgarlofte.property.application.AcceptInvitation;
import se.medborgarlofte.property.application.GuidedQuestions;
import se.medborgarlofte.property.application.InviteVictim;
import se.medborgarlofte.property.domain.ItemCategory;

/** Invitations of victims, and the questions that guide them, over HTTP. */
@RestController
@RequestMapping("/property/v1")
@Tag(name = "victim-invitations", description = "Inbjudan till den som drabbats. Invitations of victims.")
class InvitationController {

    private final InviteVictim inviteVictim;
    private final AcceptInvitation acceptInvitation;
    private final GuidedQuestions guidedQuestions;

    InvitationController(
            InviteVictim inviteVictim, AcceptInvitation acceptInvitation, GuidedQuestions guidedQuestions) {
        this.inviteVictim = inviteVictim;
        this.acceptInvitation = acceptInvitation;
        this.guidedQuestions = guidedQuestions;
    }

    @PostMapping("/theft-reports/{id}/invitations")
    @Operation(
            operationId = "inviteVictim",
            summary = "Bjud in den som drabbats. Invite the victim.",
            description =
                    "När polisen har anmält för någon annan. Den inbjudna loggar in med länken och beskriver sakerna. "
                            + "When police have reported for somebody. The invited person signs in with the link and describes "
                            + "the things.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Inbjudan. The invitation.")
    ResponseEntity<InvitationBody> invite(Caller caller, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .cacheControl(org.springframework.http.CacheControl.noStore())
                .body(new InvitationBody(inviteVictim.invite(caller, id.toString())));
    }

    @PostMapping("/invitation-acceptances")
    @Operation(
            operationId = "acceptInvitation",
            summary = "Ta emot en inbjudan. Accept an invitation.",
            description = "Anmälan blir din. The report becomes yours.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Anmälan. The report.")
    AcceptedInvitation accept(Caller caller, @Valid @RequestBody InvitationToAccept shown) {
        return new AcceptedInvitation(acceptInvitation.accept(caller, shown.secret()));
    }

    @GetMapping("/guided-questions")
    @Operation(
            operationId = "readGuidedQuestions",
            summary = "Vad som gör just din sak igenkännbar. What makes your very thing recognisable.",
            description = "Utan inloggning, på begärans språk. Without sign-in, in the language of the request.")
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true, description = "Frågorna. The questions.")
    GuidedQuestionsBody questions(
            HttpServletRequest request,
            @Parameter(description = "Sorts sak. Kind of thing.", example = "BICYCLE") @RequestParam
                    ItemCategory category) {
        return new GuidedQuestionsBody(category, guidedQuestions.of(category, Language.of(request)));
    }
}
