package se.medborgarlofte.dialogue.messaging;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.AnswerDuplicates;
import se.medborgarlofte.dialogue.application.FollowConcern;
import se.medborgarlofte.dialogue.domain.ReceiptKind;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;

/** What follows each answer to a concern. */
@Configuration(proxyBeanMethods = false)
class ConcernHandlers {

    private static final Set<EventType> ANSWERED = Set.of(EventType.of("dialogue", "concern-receipted"));

    /** What this service needs of its own events about concerns. */
    record AboutConcern(String concernId, @Nullable Given receipt) {

        /** The receipt that the event tells of; the kind is null when it is not known here. */
        record Given(@Nullable ReceiptKind kind) {}

        boolean mayConcernOthers() {
            return receipt == null || receipt.kind() == null || receipt.kind().isForAll();
        }
    }

    /** Idempotent by the receipts: the same fact is told once. */
    @Bean
    ProcessHandler<AboutConcern> answersDuplicates(AnswerDuplicates answerDuplicates) {
        return new ProcessHandler<>("answers-duplicates", ANSWERED, AboutConcern.class, event -> {
            if (event.data().mayConcernOthers()) {
                answerDuplicates.answer(event.data().concernId());
            }
        });
    }

    /** Idempotent by the plans' keys, which follow from when something was last heard. */
    @Bean
    ProcessHandler<AboutConcern> plansConcerns(FollowConcern followConcern) {
        return new ProcessHandler<>(
                "plans-concerns",
                ANSWERED,
                AboutConcern.class,
                event -> followConcern.plan(event.data().concernId()));
    }
}
