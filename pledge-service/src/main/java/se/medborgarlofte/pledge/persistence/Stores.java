package se.medborgarlofte.pledge.persistence;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.store.AggregateDefinition;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.AggregateStores;
import se.medborgarlofte.eventing.store.EventWriter;
import se.medborgarlofte.eventing.store.Restater;
import se.medborgarlofte.eventing.store.StateMapping;
import se.medborgarlofte.pledge.domain.Amendment;
import se.medborgarlofte.pledge.domain.BoardDecision;
import se.medborgarlofte.pledge.domain.PictureEvent;
import se.medborgarlofte.pledge.domain.PictureStage;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.PledgeStage;
import se.medborgarlofte.pledge.domain.SituationPicture;

/** The two kinds of aggregates. */
@Configuration(proxyBeanMethods = false)
class Stores {

    static final String PICTURES = "pictures";
    static final String PLEDGES = "pledges";

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
}
