package se.medborgarlofte.dialogue.messaging;

import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.DecideSummaryDraft;
import se.medborgarlofte.dialogue.application.ProposeSummary;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.PledgeResult;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.NotYetKnownException;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.StateHandler;

/** What follows for associations when a pledge is concluded to which they led. */
@Configuration(proxyBeanMethods = false)
class SummaryDraftHandlers {

    private static final Set<EventType> CONCLUDED = Set.of(EventType.of("pledge", "pledge-concluded"));

    /** What this service reads of a concluded pledge; a category or result of a later version is not known here. */
    record Concluded(
            @Nullable Category problemCategory, @Nullable Conclusion conclusion) {

        /** What is kept of it; empty when it is not understood. */
        Optional<Document> row() {
            PledgeResult result = conclusion == null ? null : conclusion.result();
            return problemCategory == null || result == null
                    ? Optional.empty()
                    : Optional.of(new Document("problem", problemCategory.name()).append("result", result.name()));
        }
    }

    /** What was done. */
    record Conclusion(@Nullable PledgeResult result) {}

    /** What this service needs of its own events about receipts. */
    record Receipted(@Nullable NewReceipt receipt) {

        @Nullable
        String pledgeId() {
            return receipt == null ? null : receipt.pledgeId();
        }
    }

    /** The pledge it tells of, if any. */
    record NewReceipt(@Nullable String pledgeId) {}

    /** What this service needs of its own events about drafts. */
    record AboutDraft(String draftId) {}

    /** One row for each concluded pledge. */
    @Bean
    StateHandler<Concluded> concludedPledges() {
        return new StateHandler<>(
                "concluded-pledges",
                CONCLUDED,
                Concluded.class,
                "concludedPledges",
                event -> event.data().row());
    }

    /** Idempotent by the draft's id, which follows from pledge and association. */
    @Bean
    ProcessHandler<Concluded> proposesSummaries(ProposeSummary proposeSummary) {
        return new ProcessHandler<>("proposes-summaries", CONCLUDED, Concluded.class, event -> {
            if (event.data().row().isPresent() && !proposeSummary.knows(event.subject())) {
                throw new NotYetKnownException(event.subject());
            }
            proposeSummary.becauseOf(event.subject());
        });
    }

    /** The same for a concern whose pledge was told to be concluded before the concern was told to be part of it. */
    @Bean
    ProcessHandler<Receipted> proposesLateSummaries(ProposeSummary proposeSummary) {
        return new ProcessHandler<>(
                "proposes-late-summaries",
                Set.of(EventType.of("dialogue", "concern-receipted")),
                Receipted.class,
                event -> {
                    String pledgeId = event.data().pledgeId();
                    if (pledgeId != null) {
                        proposeSummary.becauseOf(pledgeId);
                    }
                });
    }

    /** Idempotent by the summary's id, which follows from the draft's. */
    @Bean
    ProcessHandler<AboutDraft> sendsDrafts(DecideSummaryDraft decideSummaryDraft) {
        return new ProcessHandler<>(
                "sends-drafts",
                Set.of(EventType.of("dialogue", "summary-draft-sent")),
                AboutDraft.class,
                event -> decideSummaryDraft.becomeSummary(event.data().draftId()));
    }
}
