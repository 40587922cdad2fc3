package se.medborgarlofte.dialogue.application;

import org.springframework.stereotype.Service;
import se.medborgarlofte.dialogue.domain.Preparation;
import se.medborgarlofte.dialogue.domain.Visit;
import se.medborgarlofte.eventing.store.Stored;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** Shows a visit to whoever asked for it, and to those who may come. */
@Service
public class ReadVisit {

    private final Access access;
    private final Visits visits;
    private final FreeTexts texts;

    ReadVisit(Access access, Visits visits, FreeTexts texts) {
        this.access = access;
        this.visits = visits;
        this.texts = texts;
    }

    public OpenedVisit read(Caller caller, String visitId) {
        Stored<Visit> visit = visits.load(visitId);
        var request = visit.state().request();
        access.require(
                DialogueOperation.READ_VISIT,
                caller,
                Resource.in(request.municipalityCode()).ownedBy(request.requestedBy()));
        if (visit.state().isHidden()
                && !access.allows(DialogueOperation.HIDE_VISIT, caller, Resource.in(request.municipalityCode()))) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE);
        }
        Preparation preparation = visit.state().preparation();
        return new OpenedVisit(
                visit,
                texts.open(FreeText.VISIT_TOPIC, visitId, request.topic()),
                preparation == null ? null : texts.open(FreeText.VISIT_AGENDA, visitId, preparation.agenda()),
                preparation == null ? null : texts.open(FreeText.VISIT_INVITATION, visitId, preparation.invitation()));
    }
}
