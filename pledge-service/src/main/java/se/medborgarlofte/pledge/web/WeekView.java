package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.WeeklyObservation;

@Schema(description = "Vad en plats rapporterade en vecka. What a place reported in a week.")
record WeekView(
        @Schema(description = "Veckans måndag. Monday of the week.", example = "2026-11-23")
        LocalDate week,

        @Schema(description = "Var. Where.", example = "SCHOOL")
        WeeklyObservation.Place place,

        @Schema(
                description = "Sett något, inget sett, eller tyst. Seen something, nothing seen, or silent.",
                example = "NOTHING_SEEN")
        State state,

        @Schema(description = "Antal rapporter. Number of reports.", example = "2")
        int reports,

        @Schema(description = "Problemen som setts. The problems that were seen.", example = "[\"VANDALISM\"]")
        List<ConcernCategory> seen) {

    /** Silence is not the same as nothing seen. */
    enum State {
        SEEN,
        NOTHING_SEEN,
        SILENT
    }

    static WeekView of(LocalDate week, WeeklyObservation.Place place, List<WeeklyObservation> all) {
        List<WeeklyObservation> here = all.stream()
                .filter(each -> each.week().equals(week) && each.place() == place)
                .toList();
        List<ConcernCategory> seen = here.stream()
                .flatMap(each -> each.seen().keySet().stream())
                .distinct()
                .sorted()
                .toList();
        State state = here.isEmpty() ? State.SILENT : seen.isEmpty() ? State.NOTHING_SEEN : State.SEEN;
        return new WeekView(week, place, state, here.size(), seen);
    }
}
