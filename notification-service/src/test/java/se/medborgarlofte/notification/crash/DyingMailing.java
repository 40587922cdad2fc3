package se.medborgarlofte.notification.crash;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import se.medborgarlofte.notification.NotificationServiceApplication;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.MailRoute;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.application.Subscriptions;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.Message;
import se.medborgarlofte.notification.domain.Recipient;
import se.medborgarlofte.notification.domain.SubscriptionTopic;

/** The service in a process of its own that is halted in the middle of a mailing to many. */
public final class DyingMailing {

    static final int HALTED = 87;

    /** Halts after no number of mails. */
    static final int NEVER = 0;

    private static final int AT_A_TIME = 8;

    private DyingMailing() {}

    public static void main(String[] arguments) {
        new SpringApplication(NotificationServiceApplication.class, Fate.class).run(arguments);
    }

    /** Not annotated, so that no other test's component scan meets it. */
    static final class Fate {

        @Bean
        static BeanPostProcessor haltInTheMiddle(Environment environment) {
            int most = Integer.parseInt(environment.getRequiredProperty("halt-after"));
            AtomicInteger accepted = new AtomicInteger();
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof MailRoute route ? counting(route, accepted, most) : bean;
                }
            };
        }

        private static MailRoute counting(MailRoute route, AtomicInteger accepted, int most) {
            return new MailRoute() {
                @Override
                public HandOver send(
                        String messageId, Message message, Recipient recipient, @Nullable String traceparent) {
                    HandOver result = route.send(messageId, message, recipient, traceparent);
                    if (result instanceof HandOver.Accepted && accepted.incrementAndGet() == most) {
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
        ApplicationRunner manyFollow(Recipients recipients, Subscriptions subscriptions) {
            return arguments -> {
                int followers =
                        Integer.parseInt(arguments.getOptionValues("followers").getFirst());
                SubscriptionTopic topic = new SubscriptionTopic(
                        SubscriptionTopic.Kind.PLEDGE,
                        arguments.getOptionValues("pledge").getFirst());
                try (ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME)) {
                    for (int i = 0; i < followers; i++) {
                        EmailAddress address =
                                EmailAddress.parse(FanOutCrashIT.address(i)).orElseThrow();
                        threads.submit(() -> subscriptions.start(
                                recipients.subscriber(address, Optional.empty(), Instant.EPOCH),
                                topic,
                                true,
                                Instant.EPOCH));
                    }
                }
            };
        }
    }
}
