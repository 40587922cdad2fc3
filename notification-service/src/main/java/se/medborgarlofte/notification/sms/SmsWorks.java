package se.medborgarlofte.notification.sms;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;
import se.medborgarlofte.notification.application.AskForPhoneProof;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.SendPhoneCode;

/** The durable work around text messages that is not the messages themselves. */
@Configuration(proxyBeanMethods = false)
class SmsWorks {

    /** A code that cannot be sent within a few minutes is of no use. */
    @Bean
    WorkHandler phoneCode(SendPhoneCode sendPhoneCode) {
        return new SimpleWork(AskForPhoneProof.WORK, "phone-codes", work -> {
            HandOver result = sendPhoneCode.send(work.payload().getString("personId"), work.key());
            return result instanceof HandOver.Postponed postponed && work.attempts() < 6
                    ? new WorkResult.RetryLater(postponed.atLeast().plusSeconds(2), postponed.why())
                    : new WorkResult.Done(result.getClass().getSimpleName());
        });
    }
}
