package se.medborgarlofte.notification.domain.feed;

import java.time.Instant;
import java.util.Optional;

/**
 * A key with which deliveries are signed. It prints as a mask.
 *
 * @param value {@code whsec_} and Base64, as the Standard Webhooks scheme writes it
 * @param validUntil when it stops counting; empty for the newest
 */
public record SigningSecret(String value, Optional<Instant> validUntil) {

    SigningSecret until(Instant end) {
        return new SigningSecret(value, Optional.of(end));
    }

    @Override
    public String toString() {
        return "***";
    }
}
