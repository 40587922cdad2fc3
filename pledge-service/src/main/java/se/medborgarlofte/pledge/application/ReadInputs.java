package se.medborgarlofte.pledge.application;

import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Page;
import se.medborgarlofte.http.PageRequest;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.pledge.domain.PictureInput;

/** Shows the inputs of an area to those who may see them. */
@Component
public final class ReadInputs {

    private final Access access;
    private final SwedishCalendar calendar;
    private final InputDocuments inputs;
    private final SurveyAnswers answers;

    ReadInputs(Access access, SwedishCalendar calendar, InputDocuments inputs, SurveyAnswers answers) {
        this.access = access;
        this.calendar = calendar;
        this.inputs = inputs;
        this.answers = answers;
    }

    /** One page of them. What the police have not released is not there for the municipality, not even as a number. */
    public Page<PictureInput> list(Caller caller, String municipalityCode, PageRequest request) {
        access.require(PledgeOperation.READ_PICTURE, caller, Resource.in(municipalityCode));
        return inputs.of(municipalityCode, PartyOfCaller.of(caller, municipalityCode, calendar.today()), request);
    }

    /** One of them; one that the caller may not see is as unknown as one that is not there. */
    public PictureInput read(Caller caller, String inputId) {
        PictureInput input = inputs.find(inputId).orElseThrow(() -> Problem.of(CommonProblem.UNKNOWN_RESOURCE));
        String area = input.municipalityCode();
        access.require(PledgeOperation.READ_PICTURE, caller, Resource.in(area));
        if (!input.visibleTo(PartyOfCaller.of(caller, area, calendar.today()))) {
            throw Problem.of(CommonProblem.UNKNOWN_RESOURCE);
        }
        return input;
    }

    /** One page of a survey's answers. */
    public Page<SurveyAnswer> answers(Caller caller, String inputId, PageRequest request) {
        return answers.of(read(caller, inputId).id(), request);
    }

    /** How old an input is today, in whole months. */
    public long ageInMonths(PictureInput input) {
        return input.ageInMonths(calendar.today());
    }
}
