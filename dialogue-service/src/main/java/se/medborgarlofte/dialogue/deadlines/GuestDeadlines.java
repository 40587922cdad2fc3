package se.medborgarlofte.dialogue.deadlines;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.dialogue.application.ForgetGuest;
import se.medborgarlofte.eventing.work.WorkHandler;

/** What nobody confirms is forgotten. */
@Configuration(proxyBeanMethods = false)
class GuestDeadlines {

    @Bean
    WorkHandler forgetGuests(ForgetGuest forgetGuest) {
        return new Deadline(
                "guests",
                ForgetGuest.FORGET,
                work -> forgetGuest.forgetUnlessConfirmed(work.payload().getString(ForgetGuest.REQUEST)));
    }
}
