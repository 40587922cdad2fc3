package se.medborgarlofte.property.messaging;

import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.DiscloseLookUp;

/** Each look-up is disclosed to the owner when its embargo ends. */
@Configuration(proxyBeanMethods = false)
class LookUpHandlers {

    private static final String DISCLOSE = "disclose-look-up";

    record HeardLookUp(String lookUpId) {}

    @Bean
    EventHandler<HeardLookUp> planDisclosures(DiscloseLookUp lookUps, WorkQueue queue) {
        return new ProcessHandler<>(
                "plan-disclosures",
                Set.of(EventType.of("property", "look-up-made"), EventType.of("property", "look-up-restated")),
                HeardLookUp.class,
                event -> {
                    String id = event.data().lookUpId();
                    queue.schedule(DISCLOSE, id, lookUps.due(id), new Document("lookUpId", id));
                });
    }

    @Bean
    WorkHandler disclosures(DiscloseLookUp lookUps) {
        return new Disclosing(lookUps);
    }

    private record Disclosing(DiscloseLookUp lookUps) implements WorkHandler {

        @Override
        public String kind() {
            return DISCLOSE;
        }

        @Override
        public WorkResult perform(Work work) {
            lookUps.disclose(work.payload().getString("lookUpId"));
            return new WorkResult.Done("disclosed");
        }
    }
}
