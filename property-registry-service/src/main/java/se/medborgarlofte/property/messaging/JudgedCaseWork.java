package se.medborgarlofte.property.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.bson.Document;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import se.medborgarlofte.eventing.handling.EventHandler;
import se.medborgarlofte.eventing.handling.EventType;
import se.medborgarlofte.eventing.handling.ProcessHandler;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.property.application.KeepJudgedCase;
import se.medborgarlofte.property.application.NotCurrentException;

/** Keeps what is learned from as durable work, since measuring a pair must wait for the index. */
@Component
class JudgedCaseWork implements WorkHandler {
    private static final String KIND = "keep-judged-case";
    private static final String MATCH_ID = "matchId";
    private static final Duration SOON = Duration.ofMillis(200);

    private final KeepJudgedCase cases;

    JudgedCaseWork(KeepJudgedCase cases) {
        this.cases = cases;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkResult perform(Work work) {
        try {
            cases.keep(work.payload().getString(MATCH_ID));
            return new WorkResult.Done("kept");
        } catch (NotCurrentException e) {
            return new WorkResult.RetryLater(SOON, "not current");
        }
    }

    /** Every event that opens or decides a match. */
    @Configuration(proxyBeanMethods = false)
    static class Handlers {

        @Bean
        EventHandler<Heard.DecidedMatch> keepJudgedCases(Clock clock, WorkQueue queue) {
            return new ProcessHandler<>(
                    "keep-judged-cases",
                    Set.of(
                            EventType.of("property", "match-proposed"),
                            EventType.of("property", "match-reopened"),
                            EventType.of("property", "match-confirmed"),
                            EventType.of("property", "match-refused"),
                            EventType.of("property", "match-reversed")),
                    Heard.DecidedMatch.class,
                    event -> {
                        String matchId = event.data().matchId();
                        String key = matchId + ":" + event.sequence();
                        queue.schedule(KIND, key, clock.instant(), new Document(MATCH_ID, matchId));
                    });
        }
    }
}
