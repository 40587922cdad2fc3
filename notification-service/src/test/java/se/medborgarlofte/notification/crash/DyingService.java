package se.medborgarlofte.notification.crash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import se.medborgarlofte.notification.NotificationServiceApplication;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;

/**
 * The service in a process of its own that is halted at the worst moment: the mail server has said yes, and nothing of
 * it is written down yet.
 */
public final class DyingService {

    static final int HALTED = 86;

    private DyingService() {}

    public static void main(String[] arguments) {
        new SpringApplication(NotificationServiceApplication.class, Fate.class).run(arguments);
    }

    /** Not annotated, so that no other test's component scan meets it. */
    static final class Fate {

        @Bean
        static BeanPostProcessor haltOnceTheMailServerHasSaidYes() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof MailRoute route ? haltingAfter(route) : bean;
                }
            };
        }

        private static MailRoute haltingAfter(MailRoute route) {
            return new MailRoute() {
                @Override
                public HandOver send(
                        String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
                    HandOver result = route.send(messageId, message, recipient, traceparent);
                    if (result instanceof HandOver.Accepted) {
                        Runtime.getRuntime().halt(HALTED);
                    }
                    return result;
                }

                @Override
                public HandOver sendCollection(String digestId, List<Message> messages, Recipient recipient) {
                    return route.sendCollection(digestId, messages, recipient);
                }
            };
        }

        @Bean
        ApplicationRunner someoneHasRegistered(Recipients recipients) {
            return arguments -> recipients.register(
                    arguments.getOptionValues("person").getFirst(),
                    EmailAddress.parse(arguments.getOptionValues("address").getFirst())
                            .orElseThrow(),
                    Optional.empty(),
                    Optional.empty(),
                    Instant.EPOCH);
        }
    }
}
