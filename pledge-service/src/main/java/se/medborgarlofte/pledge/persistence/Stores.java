package se.medborgarlofte.pledge.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.pledge.domain.ActionPlan;
import se.medborgarlofte.pledge.domain.AgreementEvent;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.AreaWatch;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.CooperationAgreement;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.PlanEvent;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.SituationPicture;
import se.medborgarlofte.pledge.domain.WatchEvent;

/** The kinds of aggregates. */
@Configuration(proxyBeanMethods = false)
class Stores {

    static final String PICTURES = "pictures";
    static final String PLEDGES = "pledges";
    static final String AGREEMENTS = "agreements";
    static final String PLANS = "plans";
    static final String WATCHES = "watches";

    @Bean
    AggregateStore<SituationPicture, PictureEvent> pictureStore(
            AggregateStores stores,
            StateMapping mapping,
            EventWriter<SituationPicture, PictureEvent> writer,
            Restater<SituationPicture> restater) {
        mapping.sealed(PictureStage.class);
        return stores.define(AggregateDefinition.of(PICTURES, SituationPicture.class, PictureEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<Pledge, PledgeEvent> pledgeStore(
            AggregateStores stores,
            StateMapping mapping,
            EventWriter<Pledge, PledgeEvent> writer,
            Restater<Pledge> restater) {
        mapping.sealed(PledgeStage.class)
                .sealed(PledgeStage.SinceInForce.class)
                .sealed(Amendment.class)
                .sealed(BoardDecision.class);
        return stores.define(AggregateDefinition.of(PLEDGES, Pledge.class, PledgeEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<CooperationAgreement, AgreementEvent> agreementStore(
            AggregateStores stores,
            EventWriter<CooperationAgreement, AgreementEvent> writer,
            Restater<CooperationAgreement> restater) {
        return stores.define(
                AggregateDefinition.of(AGREEMENTS, CooperationAgreement.class, AgreementEvent.class, writer)
                        .restating(restater));
    }

    @Bean
    AggregateStore<ActionPlan, PlanEvent> planStore(
            AggregateStores stores, EventWriter<ActionPlan, PlanEvent> writer, Restater<ActionPlan> restater) {
        return stores.define(AggregateDefinition.of(PLANS, ActionPlan.class, PlanEvent.class, writer)
                .restating(restater));
    }

    @Bean
    AggregateStore<AreaWatch, WatchEvent> watchStore(
            AggregateStores stores, EventWriter<AreaWatch, WatchEvent> writer, Restater<AreaWatch> restater) {
        return stores.define(AggregateDefinition.of(WATCHES, AreaWatch.class, WatchEvent.class, writer)
                .restating(restater));
    }
}
