package se.medborgarlofte.notification.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.medborgarlofte.notification.application.feed.DeliverEvents;
import se.medborgarlofte.notification.application.feed.FeedSubscriptions;

/** Puts the way out to agencies together. */
@Configuration(proxyBeanMethods = false)
class WebhookConfiguration {

    @Bean
    HttpEndpoint agencyEndpoints(WebhookSettings settings, @Qualifier("realTime") Clock realTime) {
        return new HttpEndpoint(settings, SystemDefaultDnsResolver.INSTANCE, realTime);
    }

    @Bean
    WebhookDispatcher webhookDispatcher(
            FeedSubscriptions subscriptions,
            DeliverEvents deliverEvents,
            WebhookSettings settings,
            @Qualifier("realTime") Clock realTime,
            MeterRegistry metrics) {
        return new WebhookDispatcher(subscriptions, deliverEvents, settings, realTime, metrics);
    }
}
