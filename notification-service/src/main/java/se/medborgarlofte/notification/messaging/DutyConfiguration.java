package se.medborgarlofte.notification.messaging;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.handling.StateHandler;

/** The events of which the authorities' own people are told, and what letters are judged by when they could be sent. */
@Configuration(proxyBeanMethods = false)
class DutyConfiguration {

    @Bean
    ProcessHandler<CustodyHandler.Facts> tellOfCustodies(CustodyHandler handler) {
        return new ProcessHandler<>(
                "tell-of-custodies",
                of(
                        "property",
                        "thing-claimed",
                        "claim-question-put",
                        "claim-judged",
                        "return-decided",
                        "thing-returned",
                        "legal-clock-ends-soon",
                        "legal-clock-ended",
                        "custody-notice-bounced"),
                CustodyHandler.Facts.class,
                handler::handle);
    }

    @Bean
    ProcessHandler<CaseworkHandler.Reading> tellOfOverdueReadings(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "tell-of-overdue-readings",
                of("property", "mark-reading-overdue"),
                CaseworkHandler.Reading.class,
                handler::overdue);
    }

    @Bean
    ProcessHandler<CaseworkHandler.Reading> tellOfAnsweredReadings(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "tell-of-answered-readings",
                of("property", "mark-reading-advanced"),
                CaseworkHandler.Reading.class,
                handler::advanced);
    }

    @Bean
    ProcessHandler<CaseworkHandler.LookUp> tellOfLookUps(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "tell-of-look-ups",
                of("property", "look-up-made", "look-up-disclosed"),
                CaseworkHandler.LookUp.class,
                handler::lookedUp);
    }

    @Bean
    ProcessHandler<CaseworkHandler.Kit> tellBorrowersOfKits(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "tell-borrowers-of-kits", of("property", "kit-lent"), CaseworkHandler.Kit.class, handler::lent);
    }

    @Bean
    ProcessHandler<CaseworkHandler.Match> askForDecisions(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "ask-for-decisions",
                of("property", "match-proposed", "match-disputed", "match-reopened"),
                CaseworkHandler.Match.class,
                handler::waits);
    }

    @Bean
    ProcessHandler<CaseworkHandler.Candidates> tellOfCandidates(CaseworkHandler handler) {
        return new ProcessHandler<>(
                "tell-of-candidates",
                of("property", "candidates-changed"),
                CaseworkHandler.Candidates.class,
                handler::candidates);
    }

    @Bean
    ProcessHandler<PledgeStepHandler.Facts> askForTheNextStep(PledgeStepHandler handler) {
        return new ProcessHandler<>(
                "ask-for-the-next-step",
                of(
                        "pledge",
                        "pledge-sent-for-review",
                        "pledge-agreed-by-party",
                        "pledge-agreed",
                        "pledge-board-decided",
                        "pledge-amendment-proposed",
                        "pledge-amendment-endorsed",
                        "pledge-follow-up-due",
                        "agreement-drafted",
                        "agreement-signed-by-party",
                        "picture-review-reminded",
                        "picture-review-overdue"),
                PledgeStepHandler.Facts.class,
                handler::handle);
    }

    @Bean
    ProcessHandler<AlarmHandler.Facts> tellOfAlarms(AlarmHandler handler) {
        return new ProcessHandler<>(
                "tell-of-alarms",
                of("pledge", "alarms-raised", "alarms-escalated"),
                AlarmHandler.Facts.class,
                handler::handle);
    }

    @Bean
    ProcessHandler<DialogueDutyHandler.SilentConcern> tellOfSilentConcerns(DialogueDutyHandler handler) {
        return new ProcessHandler<>(
                "tell-of-silent-concerns",
                of("dialogue", "concern-silent"),
                DialogueDutyHandler.SilentConcern.class,
                handler::silent);
    }

    @Bean
    ProcessHandler<DialogueDutyHandler.DraftedAlert> askForReview(DialogueDutyHandler handler) {
        return new ProcessHandler<>(
                "ask-for-review",
                of("dialogue", "area-alert-drafted"),
                DialogueDutyHandler.DraftedAlert.class,
                handler::drafted);
    }

    @Bean
    ProcessHandler<DialogueDutyHandler.DraftedSummary> askWhetherToSend(DialogueDutyHandler handler) {
        return new ProcessHandler<>(
                "ask-whether-to-send",
                of("dialogue", "summary-drafted"),
                DialogueDutyHandler.DraftedSummary.class,
                handler::proposed);
    }

    @Bean
    ProcessHandler<DialogueDutyHandler.OpenDialogue> tellOfOpenDialogues(DialogueDutyHandler handler) {
        return new ProcessHandler<>(
                "tell-of-open-dialogues",
                of("dialogue", "open-dialogue-announced", "open-dialogue-cancelled"),
                DialogueDutyHandler.OpenDialogue.class,
                handler::openDialogue);
    }

    @Bean
    ProcessHandler<VisitFacts> escalateMissingNotes(DialogueDutyHandler handler) {
        return new ProcessHandler<>(
                "escalate-missing-notes", of("dialogue", "visit-report-overdue"), VisitFacts.class, handler::escalated);
    }

    /** A letter is judged by the newest facts of what it is about; restated ones count, because nothing else does. */
    @Bean
    StateHandler<MatterFacts> mattersAsTheyAre() {
        return new StateHandler<>(
                "matters-as-they-are",
                MatterTypes.ALL,
                MatterFacts.class,
                "matters",
                event -> Optional.of(event.data().row(event.type())));
    }

    record SeizureFacts(String recordedBy) {}

    @Bean
    StateHandler<SeizureFacts> whoseSeizuresTheyAre() {
        return new StateHandler<>(
                "whose-seizures-they-are",
                of("property", "seizure-recorded", "seizure-restated"),
                SeizureFacts.class,
                "seizures",
                event -> Optional.of(new Document("recordedBy", event.data().recordedBy())));
    }

    private static Set<EventType> of(String context, String... types) {
        return Arrays.stream(types).map(type -> EventType.of(context, type)).collect(Collectors.toUnmodifiableSet());
    }
}
