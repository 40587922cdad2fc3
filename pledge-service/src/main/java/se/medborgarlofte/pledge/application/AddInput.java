package se.medborgarlofte.pledge.application;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.KeyedCommand;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.text.PersonalDataCheck;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureInput;

/** Brings an input to the situation pictures of an area. */
@Component
public final class AddInput {

    private final Access access;
    private final SwedishCalendar calendar;
    private final InputDocuments inputs;

    AddInput(Access access, SwedishCalendar calendar, InputDocuments inputs) {
        this.access = access;
        this.calendar = calendar;
        this.inputs = inputs;
    }

    /** An input as somebody brings it. */
    public record Brought(
            String municipalityCode,
            InputKind kind,
            String source,
            Period coverage,
            @Nullable String place,
            PictureInput.Weight weight,
            PictureInput.Classification classification,
            Map<ConcernCategory, Integer> signals,
            String summary) {}

    /** Adds it and answers its id. */
    public String add(Caller caller, KeyedCommand command, Brought brought) {
        String area = brought.municipalityCode();
        access.require(PledgeOperation.ADD_INPUT, caller, Resource.in(area));
        PersonalDataCheck.require(Map.of(
                "/summary",
                brought.summary(),
                "/source",
                brought.source(),
                "/place",
                Objects.requireNonNullElse(brought.place(), "")));
        PictureInput input = new PictureInput(
                command.id(),
                area,
                brought.kind(),
                brought.source(),
                brought.coverage(),
                brought.place(),
                brought.weight(),
                brought.classification(),
                brought.signals(),
                brought.summary(),
                PartyOfCaller.of(caller, area, calendar.today()),
                null,
                caller.personId(),
                calendar.now());
        if (!inputs.add(input, command.bodyHash()) && !inputs.wasAddedWith(command.id(), command.bodyHash())) {
            throw Problem.of(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return command.id();
    }
}
