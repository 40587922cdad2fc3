package se.medborgarlofte.pledge.application;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.InputKind;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.Period;
import se.medborgarlofte.pledge.domain.PictureInput;

/** Takes rows of a safety survey; the survey becomes an input of the area's pictures. */
@Component
class SurveyRows implements RowImport {

    private final SwedishCalendar calendar;
    private final InputDocuments inputs;
    private final SurveyAnswers answers;

    SurveyRows(SwedishCalendar calendar, InputDocuments inputs, SurveyAnswers answers) {
        this.calendar = calendar;
        this.inputs = inputs;
        this.answers = answers;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.SAFETY_SURVEY;
    }

    @Override
    public Set<String> columns() {
        return Set.of("question", "group", "count", "outOf");
    }

    @Override
    public Optional<ImportStatus.RefusedRow> take(ImportStatus order, Imports.NumberedRow row) {
        Cells cells = new Cells(row);
        String question = cells.free("question", 500);
        cells.refuseUnless(!question.isBlank(), "question", "name-is-missing");
        String group = cells.free("group", 200);
        ConcernCategory category =
                cells.optional("category") == null ? null : cells.one("category", ConcernCategory.class);
        int count = cells.number("count");
        int outOf = cells.number("outOf");
        cells.refuseUnless(count <= outOf, "count", "more-than-asked");
        if (cells.wrong().isEmpty()) {
            inputs.add(survey(order), order.id());
            answers.keep(order.id(), row.line(), new SurveyAnswer(question, category, group, count, outOf));
        }
        return cells.wrong();
    }

    private PictureInput survey(ImportStatus order) {
        String area = Objects.requireNonNullElse(order.municipalityCode(), "");
        return new PictureInput(
                order.id(),
                area,
                InputKind.SAFETY_SURVEY,
                order.source(),
                new Period(order.asOf().withDayOfYear(1), order.asOf()),
                null,
                PictureInput.Weight.HIGH,
                PictureInput.Classification.INTERNAL,
                Map.of(),
                order.source(),
                Party.MUNICIPALITY,
                null,
                "import",
                calendar.now());
    }
}
