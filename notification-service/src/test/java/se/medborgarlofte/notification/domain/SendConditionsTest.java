package se.medborgarlofte.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.notification.Facts;

/** What counts is how things are when a message could be sent, and some things count more than others. */
class SendConditionsTest {

    private static final Instant EVENING = Instant.parse("2026-11-30T22:00:00Z");
    private static final Timing NIGHT = new Timing.Quiet(LocalTime.of(22, 0), LocalTime.of(7, 0));
    private static final Verdict SEND = new Verdict.Send();

    @Test
    void whoeverHasSaidNothingIsTold() {
        assertThat(judge(message(Template.MATCH_CONFIRMED), Preferences.USUAL)).isEqualTo(SEND);
    }

    @Test
    void aPersonWithProtectedIdentityGetsNothingWhateverItIs() {
        Recipient hidden = recipient(Preferences.USUAL, true);

        for (Template template : Template.values()) {
            assertThat(SendConditions.judge(critical(template), hidden, List.of(), true, EVENING))
                    .isEqualTo(new Verdict.Suppress(SuppressionReason.PROTECTED_IDENTITY));
        }
    }

    @Test
    void aHoldStopsEvenWhatIsCriticalAndIsLookedAtAgain() {
        Hold hold = new Hold("m1", "1281", EVENING.plus(Duration.ofDays(3)));

        assertThat(SendConditions.judge(critical(Template.MATCH_CONFIRMED), usual(), List.of(hold), true, EVENING))
                .isEqualTo(new Verdict.Wait(EVENING.plus(Duration.ofMinutes(15)), WaitReason.HELD));
    }

    @Test
    void aHoldThatHasRunOutOrOfAnotherMunicipalityStopsNothing() {
        Hold over = new Hold("m1", "1281", EVENING);
        Hold elsewhere = new Hold("m1", "1230", EVENING.plus(Duration.ofDays(3)));

        assertThat(SendConditions.judge(
                        message(Template.MATCH_CONFIRMED), usual(), List.of(over, elsewhere), true, EVENING))
                .isEqualTo(SEND);
    }

    @Test
    void whatIsCriticalWakesPeopleAndReachesThoseWhoHavePaused() {
        Preferences asleep = new Preferences(
                NIGHT,
                Digest.WEEKLY,
                Set.of(Topic.NEWS),
                Set.of("1281"),
                Optional.of(EVENING.plus(Duration.ofDays(9))));

        assertThat(judge(critical(Template.MAILING), asleep)).isEqualTo(SEND);
    }

    @Test
    void aPauseWaitsForItsEndAndQuietHoursForTheMorning() {
        Instant back = EVENING.plus(Duration.ofDays(9));

        assertThat(judge(
                        message(Template.MATCH_CONFIRMED),
                        new Preferences(NIGHT, Digest.NONE, Set.of(), Set.of(), Optional.of(back))))
                .isEqualTo(new Verdict.Wait(back, WaitReason.PAUSED));
        assertThat(judge(
                        message(Template.MATCH_CONFIRMED),
                        new Preferences(NIGHT, Digest.NONE, Set.of(), Set.of(), Optional.empty())))
                .isEqualTo(new Verdict.Wait(Instant.parse("2026-12-01T06:00:00Z"), WaitReason.QUIET_HOURS));
    }

    @Test
    void aTopicOrAMunicipalityCanBeChosenAway() {
        Verdict unwanted = new Verdict.Suppress(SuppressionReason.NOT_WANTED);
        Preferences noPledges =
                new Preferences(new Timing.AnyTime(), Digest.NONE, Set.of(Topic.PLEDGES), Set.of(), Optional.empty());
        Preferences notLund =
                new Preferences(new Timing.AnyTime(), Digest.NONE, Set.of(), Set.of("1281"), Optional.empty());

        assertThat(judge(message(Template.PLEDGE_ACTIVE), noPledges)).isEqualTo(unwanted);
        assertThat(judge(message(Template.MATCH_CONFIRMED), noPledges)).isEqualTo(SEND);
        assertThat(judge(message(Template.PLEDGE_ACTIVE), notLund)).isEqualTo(unwanted);
    }

    @Test
    void whatCanWaitGoesWithTheCollectionAndTheRestAtOnce() {
        Preferences daily = new Preferences(new Timing.AnyTime(), Digest.DAILY, Set.of(), Set.of(), Optional.empty());

        assertThat(judge(message(Template.CONCERN_IN_PLEDGE), daily))
                .isEqualTo(new Verdict.Wait(Instant.parse("2026-12-01T06:30:00Z"), WaitReason.DIGEST));
        assertThat(judge(message(Template.MATCH_CONFIRMED), daily)).isEqualTo(SEND);
        assertThat(judge(message(Template.VISIT_INVITATION), daily)).isEqualTo(SEND);
    }

    @Test
    void nothingComesOfASubscriptionThatHasEnded() {
        assertThat(SendConditions.judge(message(Template.PLEDGE_ACTIVE), usual(), List.of(), false, EVENING))
                .isEqualTo(new Verdict.Suppress(SuppressionReason.UNSUBSCRIBED));
    }

    private static Verdict judge(Message message, Preferences preferences) {
        return SendConditions.judge(message, recipient(preferences, false), List.of(), true, EVENING);
    }

    private static Recipient usual() {
        return recipient(Preferences.USUAL, false);
    }

    private static Recipient recipient(Preferences preferences, boolean protectedIdentity) {
        EmailAddress address = EmailAddress.parse("anna@example.se").orElseThrow();
        return new Recipient("p1", address, Optional.empty(), preferences, protectedIdentity, Instant.EPOCH, 1);
    }

    private static Message message(Template template) {
        return queued(template, null);
    }

    private static Message critical(Template template) {
        return queued(template, "danger at the station");
    }

    private static Message queued(Template template, String criticalReason) {
        Cause cause = new Cause("property", "e1", "m1", "1281");
        return Message.queue(Facts.of(template), "p1", Channel.EMAIL, cause, null, criticalReason, EVENING)
                .state();
    }
}
