package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.pledge.application.ReportWeek;
import se.medborgarlofte.pledge.application.SwedishCalendar;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

/** The weekly checklist of schools, housing companies and guards. */
@RestController
@RequestMapping("/pledge/v1/weekly-observations")
@Tag(name = "weekly-observations", description = "Veckans checklista. The weekly checklist.")
class ObservationController {

    private static final int WEEKS = 8;

    private final ReportWeek reportWeek;
    private final SwedishCalendar calendar;

    ObservationController(ReportWeek reportWeek, SwedishCalendar calendar) {
        this.reportWeek = reportWeek;
        this.calendar = calendar;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            operationId = "reportWeek",
            summary = "Lämna veckans checklista. Hand in the weekly checklist.",
            description = "Att skicka igen ersätter det som skickades för samma plats och vecka."
                    + " Sending again replaces what was sent for the same place and week.")
    void report(Caller caller, @Valid @RequestBody ObservationBody body) {
        String note = body.note() == null ? "" : body.note();
        reportWeek.report(caller, body.municipalityCode(), body.monday(), body.place(), body.levels(), note);
    }

    @GetMapping
    @Operation(
            operationId = "readWeeks",
            summary = "Läs de senaste åtta veckorna. Read the last eight weeks.",
            description = "Den som inget såg skiljs från den som teg. Nothing seen is told apart from silence.")
    WeeksView weeks(
            Caller caller,
            @RequestParam
                    @Pattern(regexp = "[0-9]{4}", message = "municipality-code")
                    @Parameter(description = "Kommunkod. Municipality code.", example = "1230")
                    String municipalityCode) {
        LocalDate thisWeek = calendar.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<WeeklyObservation> all = reportWeek.since(caller, municipalityCode, thisWeek.minusWeeks(WEEKS - 1L));
        return new WeeksView(IntStream.range(0, WEEKS)
                .mapToObj(thisWeek::minusWeeks)
                .flatMap(week ->
                        Arrays.stream(WeeklyObservation.Place.values()).map(place -> WeekView.of(week, place, all)))
                .toList());
    }
}
