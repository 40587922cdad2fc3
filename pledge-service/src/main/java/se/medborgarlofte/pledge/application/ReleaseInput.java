package se.medborgarlofte.pledge.application;

import java.util.Map;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.audit.AuditLog;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PictureInput;

/** Lets the municipality have information of the police, with a record of who decided that and on which ground. */
@Component
public final class ReleaseInput {

    private final Access access;
    private final SwedishCalendar calendar;
    private final InputDocuments inputs;
    private final AuditLog audit;

    ReleaseInput(Access access, SwedishCalendar calendar, InputDocuments inputs, AuditLog audit) {
        this.access = access;
        this.calendar = calendar;
        this.inputs = inputs;
        this.audit = audit;
    }

    /** Releases it. The record is written first: nothing is released without one. */
    public PictureInput release(Caller caller, String inputId, String ground, String recipient) {
        PictureInput input = inputs.find(inputId).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        access.require(PledgeOperation.RELEASE_INPUT, caller, Resource.in(input.municipalityCode()));
        PersonalDataCheck.require(Map.of("/ground", ground, "/recipient", recipient));
        if (input.origin() != Party.POLICE) {
            throw Problem.of(PledgeProblem.NOT_POLICE_INFORMATION);
        }
        return input.release() != null ? input : release(caller, input, ground, recipient);
    }

    private PictureInput release(Caller caller, PictureInput input, String ground, String recipient) {
        String hash = input.contentHash();
        audit.append(
                "releases-" + input.municipalityCode(),
                caller.personId(),
                "release-input",
                input.id(),
                Map.of("ground", ground, "recipient", recipient, "contentHash", hash));
        PictureInput released =
                input.released(new PictureInput.Release(ground, caller.personId(), recipient, hash, calendar.now()));
        inputs.replace(released);
        return released;
    }
}
