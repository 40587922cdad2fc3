package se.medborgarlofte.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Decides at the moment of sending: what a person has chosen since the message was ordered counts, and so does a hold.
 * The order of the questions is their weight.
 */
public final class SendConditions {

    /** A hold may be lifted at any time. */
    private static final Duration LOOK_AGAIN = Duration.ofMinutes(15);

    private SendConditions() {}

    /**
     * Judges.
     *
     * @param holds those on the message's matter
     * @param subscribed false when the message comes of a subscription that has ended
     */
    public static Verdict judge(
            Message message, Recipient recipient, List<Hold> holds, boolean subscribed, Instant now) {
        if (recipient.protectedIdentity()) {
            return new Verdict.Suppress(SuppressionReason.PROTECTED_IDENTITY);
        }
        return held(message, holds, now)
                .or(() -> message.isCritical() ? Optional.of(new Verdict.Send()) : Optional.empty())
                .or(() -> chosenAway(message, recipient.preferences(), subscribed))
                .or(() -> notNow(message, recipient.preferences(), now))
                .orElseGet(Verdict.Send::new);
    }

    private static Optional<Verdict> held(Message message, List<Hold> holds, Instant now) {
        return holds.stream()
                .filter(hold -> hold.covers(message.cause(), now))
                .map(Hold::until)
                .max(Instant::compareTo)
                .map(until -> new Verdict.Wait(earlier(until, now.plus(LOOK_AGAIN)), WaitReason.HELD));
    }

    private static Optional<Verdict> chosenAway(Message message, Preferences preferences, boolean subscribed) {
        Topic topic = TemplatePolicy.topic(message.content().template());
        if (topic == Topic.ADMINISTRATION) {
            return Optional.of(new Verdict.Send());
        }
        if (!subscribed) {
            return Optional.of(new Verdict.Suppress(SuppressionReason.UNSUBSCRIBED));
        }
        boolean unwanted = preferences.muted().contains(topic)
                || message.cause()
                        .area()
                        .filter(preferences.mutedAreas()::contains)
                        .isPresent();
        return unwanted ? Optional.of(new Verdict.Suppress(SuppressionReason.NOT_WANTED)) : Optional.empty();
    }

    private static Optional<Verdict> notNow(Message message, Preferences preferences, Instant now) {
        Optional<Verdict> paused = preferences
                .pausedUntil()
                .filter(now::isBefore)
                .map(until -> new Verdict.Wait(until, WaitReason.PAUSED));
        return paused.or(() -> collected(message, preferences, now))
                .or(() -> preferences
                        .timing()
                        .waitUntil(now)
                        .map(until -> new Verdict.Wait(until, WaitReason.QUIET_HOURS)));
    }

    /** A message that has already waited for a collection and was left out of it goes by itself. */
    private static Optional<Verdict> collected(Message message, Preferences preferences, Instant now) {
        return TemplatePolicy.mayWaitForDigest(message.content().template())
                ? preferences
                        .digest()
                        .next(message.queuedAt())
                        .filter(now::isBefore)
                        .map(until -> new Verdict.Wait(until, WaitReason.DIGEST))
                : Optional.empty();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
