package se.medborgarlofte.http;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.context.annotation.Bean;

/** Answers for the store of aggregates where a service has one. */
@AutoConfiguration(after = HttpApiAutoConfiguration.class)
@ConditionalOnClass(name = "se.medborgarlofte.eventing.store.AggregateStore")
class StoreProblemsAutoConfiguration {

    @Bean
    StoreProblems storeProblems(ProblemAnswers answers) {
        return new StoreProblems(answers);
    }
}
