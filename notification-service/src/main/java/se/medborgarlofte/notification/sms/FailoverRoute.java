package se.medborgarlofte.notification.sms;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.notification.application.HandOver;
import se.medborgarlofte.notification.application.SmsRoute;
import se.medborgarlofte.notification.domain.FailureReason;
import se.medborgarlofte.notification.domain.PhoneNumber;

/**
 * Text messages through the first provider that is well. The next one is asked only when a provider has certainly not
 * taken the text: nobody gets two because a provider was slow to answer.
 */
final class FailoverRoute implements SmsRoute, AutoCloseable {

    private final List<SmsProvider> providers;

    FailoverRoute(List<SmsProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    @Override
    public boolean isOpen() {
        return !providers.isEmpty();
    }

    @Override
    public HandOver send(String reference, PhoneNumber phone, String text) {
        HandOver.Postponed latest = new HandOver.Postponed(Duration.ZERO, "no provider");
        for (SmsProvider provider : healthyFirst()) {
            switch (provider.send(reference, phone, text)) {
                case SmsProvider.Answer.Accepted _ -> {
                    return new HandOver.Accepted();
                }
                case SmsProvider.Answer.Refused _ -> {
                    return new HandOver.Refused(FailureReason.RECIPIENT_REFUSED);
                }
                case SmsProvider.Answer.Unknown unknown -> {
                    return new HandOver.Postponed(Duration.ZERO, provider.name() + ": " + unknown.why());
                }
                case SmsProvider.Answer.Failed(String why, Optional<Duration> notBefore) ->
                    latest = new HandOver.Postponed(notBefore.orElse(Duration.ZERO), provider.name() + ": " + why);
            }
        }
        return latest;
    }

    /** Stable: among those that are well the configured order counts. */
    private List<SmsProvider> healthyFirst() {
        return providers.stream()
                .sorted(Comparator.comparing((SmsProvider provider) -> !provider.isHealthy()))
                .toList();
    }

    @Override
    public void close() {
        providers.forEach(SmsProvider::close);
    }
}
