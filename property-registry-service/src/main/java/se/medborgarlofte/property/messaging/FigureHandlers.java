package se.medborgarlofte.property.messaging;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.FactHandler;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.ReceivedEvent;
import se.medborgarlofte.property.application.FigureFacts;
import se.medborgarlofte.property.application.WantFigures;
import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.FigureCounts;

/**
 * Counts what happens in an area and month: each event becomes a row once, and after each row the figures are counted
 * from the rows and stated anew. A row and its statement are two handlers, so the statement waits for the row.
 */
@Configuration(proxyBeanMethods = false)
class FigureHandlers {

    @Bean
    EventHandler<Heard.TheftReport> countThefts() {
        return row("count-thefts", "theft-reported", Heard.TheftReport.class, FigureHandlers::theft);
    }

    @Bean
    EventHandler<Heard.UvCheck> countUvChecks() {
        return row("count-uv-checks", "uv-check-recorded", Heard.UvCheck.class, FigureHandlers::uvCheck);
    }

    @Bean
    EventHandler<Heard.Seizure> countSeizedThings() {
        return row("count-seized-things", "seizure-recorded", Heard.Seizure.class, FigureHandlers::seizure);
    }

    @Bean
    EventHandler<Heard.Match> countMatches() {
        return row("count-matches", "match-confirmed", Heard.Match.class, FigureHandlers::match);
    }

    @Bean
    EventHandler<Heard.Match> countReversedMatches() {
        return row("count-reversed-matches", "match-reversed", Heard.Match.class, FigureHandlers::reversed);
    }

    @Bean
    EventHandler<Heard.TheftReport> stateThefts(WantFigures figures) {
        return statement("state-thefts", "theft-reported", Heard.TheftReport.class, FigureHandlers::theft, figures);
    }

    @Bean
    EventHandler<Heard.UvCheck> stateUvChecks(WantFigures figures) {
        return statement("state-uv-checks", "uv-check-recorded", Heard.UvCheck.class, FigureHandlers::uvCheck, figures);
    }

    @Bean
    EventHandler<Heard.Seizure> stateSeizedThings(WantFigures figures) {
        return statement(
                "state-seized-things", "seizure-recorded", Heard.Seizure.class, FigureHandlers::seizure, figures);
    }

    @Bean
    EventHandler<Heard.Match> stateMatches(WantFigures figures) {
        return statement("state-matches", "match-confirmed", Heard.Match.class, FigureHandlers::match, figures);
    }

    @Bean
    EventHandler<Heard.Match> stateReversedMatches(WantFigures figures) {
        return statement(
                "state-reversed-matches", "match-reversed", Heard.Match.class, FigureHandlers::reversed, figures);
    }

    private static <T> EventHandler<T> row(
            String name, String type, Class<T> data, Function<ReceivedEvent<T>, Optional<CountedFact>> counted) {
        return new FactHandler<>(
                name,
                Set.of(EventType.of("property", type)),
                data,
                FigureFacts.COLLECTION,
                event -> counted.apply(event).map(CountedFact::row));
    }

    private static <T> EventHandler<T> statement(
            String name,
            String type,
            Class<T> data,
            Function<ReceivedEvent<T>, Optional<CountedFact>> counted,
            WantFigures figures) {
        return new ProcessHandler<>(
                name,
                Set.of(EventType.of("property", type)),
                data,
                event -> counted.apply(event)
                        .ifPresent(fact -> figures.want(fact.areaMonth(), event.id(), event.subject())));
    }

    private static Optional<CountedFact> theft(ReceivedEvent<Heard.TheftReport> event) {
        Heard.TheftReport report = event.data();
        return Optional.ofNullable(report.municipalityCode())
                .map(area -> AreaMonth.of(area, YearMonth.parse(report.stolenInMonth())))
                .map(areaMonth -> new CountedFact(areaMonth, FigureCounts.theft()));
    }

    private static Optional<CountedFact> uvCheck(ReceivedEvent<Heard.UvCheck> event) {
        Heard.UvCheck check = event.data();
        AreaMonth areaMonth = AreaMonth.of(check.municipalityCode(), YearMonth.parse(check.month()));
        return Optional.of(new CountedFact(areaMonth, FigureCounts.uvCheck(check.hits())));
    }

    private static Optional<CountedFact> seizure(ReceivedEvent<Heard.Seizure> event) {
        Heard.Seizure seizure = event.data();
        AreaMonth areaMonth = AreaMonth.of(seizure.municipalityCode(), YearMonth.parse(seizure.seizedInMonth()));
        return Optional.of(
                new CountedFact(areaMonth, FigureCounts.seized(seizure.items().size())));
    }

    private static Optional<CountedFact> match(ReceivedEvent<Heard.Match> event) {
        return matched(event.data(), FigureCounts.matched());
    }

    /** Taken from the month in which it was counted, whenever it is reversed. */
    private static Optional<CountedFact> reversed(ReceivedEvent<Heard.Match> event) {
        return matched(event.data(), FigureCounts.unmatched());
    }

    private static Optional<CountedFact> matched(Heard.Match match, FigureCounts counts) {
        return Optional.ofNullable(match.confirmedAt())
                .map(at -> AreaMonth.at(match.municipalityCode(), at))
                .map(areaMonth -> new CountedFact(areaMonth, counts));
    }
}
