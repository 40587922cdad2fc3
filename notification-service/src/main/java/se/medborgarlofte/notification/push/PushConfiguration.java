package se.medborgarlofte.notification.push;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.AskForPushProof;
import se.medborgarlofte.notification.application.PushRoute;
import se.medborgarlofte.notification.application.PushWords;
import se.medborgarlofte.notification.application.SendPushCode;

/** Puts the way out to browsers together. */
@Configuration(proxyBeanMethods = false)
class PushConfiguration {

    @Bean
    WebPush pushRoute(PushSettings settings, @Qualifier("realTime") Clock realTime) {
        return new WebPush(settings, realTime);
    }

    @Bean
    PushWords pushWords(@Value("${notification.mail.portal}") URI portal) {
        return new BundledPushWords(portal);
    }

    @Bean
    WorkHandler pushCode(SendPushCode sendPushCode) {
        return new CodeWork(sendPushCode);
    }

    /** A code that cannot be sent within a few minutes is of no use. */
    private record CodeWork(SendPushCode sendPushCode) implements WorkHandler {

        private static final int TRIES = 6;
        private static final Duration PATIENCE = Duration.ofSeconds(2);

        @Override
        public String kind() {
            return AskForPushProof.WORK;
        }

        @Override
        public String lane() {
            return "push-codes";
        }

        @Override
        public WorkResult perform(Work work) {
            PushRoute.Answer answer = sendPushCode.send(
                    work.payload().getString("personId"), work.payload().getString("deviceId"), work.key());
            return answer instanceof PushRoute.Answer.Failed(String why, Duration atLeast) && work.attempts() < TRIES
                    ? new WorkResult.RetryLater(atLeast.plus(PATIENCE), why)
                    : new WorkResult.Done(answer.getClass().getSimpleName());
        }
    }
}
