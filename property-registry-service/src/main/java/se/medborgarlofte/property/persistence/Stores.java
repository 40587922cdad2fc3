package se.medborgarlofte.property.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.property.domain.AreaMonthFigures;
import se.medborgarlofte.property.domain.AreaMonthFiguresEvent;
import se.medborgarlofte.property.domain.CandidateList;
import se.medborgarlofte.property.domain.CandidateListEvent;
import se.medborgarlofte.property.domain.Item;
import se.medborgarlofte.property.domain.ItemEvent;
import se.medborgarlofte.property.domain.Match;
import se.medborgarlofte.property.domain.MatchEvent;
import se.medborgarlofte.property.domain.ReportOrigin;
import se.medborgarlofte.property.domain.Seizure;
import se.medborgarlofte.property.domain.SeizureEvent;
import se.medborgarlofte.property.domain.StolenItem;
import se.medborgarlofte.property.domain.Supplement;
import se.medborgarlofte.property.domain.TheftReport;
import se.medborgarlofte.property.domain.TheftReportEvent;
import se.medborgarlofte.property.domain.TheftReportImport;
import se.medborgarlofte.property.domain.TheftReportImportEvent;
import se.medborgarlofte.property.domain.UvCheck;
import se.medborgarlofte.property.domain.UvCheckEvent;

/** The kinds of aggregates and where they are kept. */
@Configuration(proxyBeanMethods = false)
class Stores {
    static final String ITEMS = "items";
    static final String THEFT_REPORTS = "theft_reports";
    static final String UV_CHECKS = "uv_checks";
    static final String SEIZURES = "seizures";
    static final String MATCHES = "matches";
    static final String FIGURES = "area_month_figures";
    static final String IMPORTS = "theft_report_imports";
    static final String CANDIDATE_LISTS = "candidate_lists";

    @Bean
    AggregateStore<Item, ItemEvent> itemStore(
            AggregateStores stores, EventWriter<Item, ItemEvent> writer, Restater<Item> restater) {
        return stores.define(AggregateDefinition.of(ITEMS, Item.class, ItemEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<TheftReport, TheftReportEvent> theftReportStore(
            AggregateStores stores,
            StateMapping mapping,
            EventWriter<TheftReport, TheftReportEvent> writer,
            Restater<TheftReport> restater) {
        mapping.sealed(ReportOrigin.class).sealed(StolenItem.class).sealed(Supplement.Content.class);
        return stores.define(AggregateDefinition.of(THEFT_REPORTS, TheftReport.class, TheftReportEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<UvCheck, UvCheckEvent> uvCheckStore(
            AggregateStores stores, EventWriter<UvCheck, UvCheckEvent> writer, Restater<UvCheck> restater) {
        return stores.define(AggregateDefinition.of(UV_CHECKS, UvCheck.class, UvCheckEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Seizure, SeizureEvent> seizureStore(
            AggregateStores stores, EventWriter<Seizure, SeizureEvent> writer, Restater<Seizure> restater) {
        return stores.define(AggregateDefinition.of(SEIZURES, Seizure.class, SeizureEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Match, MatchEvent> matchStore(
            AggregateStores stores, EventWriter<Match, MatchEvent> writer, Restater<Match> restater) {
        return stores.define(AggregateDefinition.of(MATCHES, Match.class, MatchEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<AreaMonthFigures, AreaMonthFiguresEvent> figureStore(
            AggregateStores stores,
            EventWriter<AreaMonthFigures, AreaMonthFiguresEvent> writer,
            Restater<AreaMonthFigures> restater) {
        return stores.define(
                AggregateDefinition.of(FIGURES, AreaMonthFigures.class, AreaMonthFiguresEvent.class, writer)
                        .restating(restater));
    }

    @Bean
    AggregateStore<TheftReportImport, TheftReportImportEvent> importStore(
            AggregateStores stores, EventWriter<TheftReportImport, TheftReportImportEvent> writer) {
        return stores.define(
                AggregateDefinition.of(IMPORTS, TheftReportImport.class, TheftReportImportEvent.class, writer));
    }

    @Bean
    AggregateStore<CandidateList, CandidateListEvent> candidateListStore(
            AggregateStores stores,
            EventWriter<CandidateList, CandidateListEvent> writer,
            Restater<CandidateList> restater) {
        return stores.define(
                AggregateDefinition.of(CANDIDATE_LISTS, CandidateList.class, CandidateListEvent.class, writer)
                        .restating(restater));
    }
}
