package se.medborgarlofte.notification.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An urgent message takes the fastest way first, and each slower one when nobody has read it a quarter of an hour after
 * the one before. Whoever has read it is left alone; a way that has failed is not waited for.
 *
 * <p>What has arrived in a digital mailbox is not sent by mail as well. As long as the mailbox has it and does not say
 * whether it arrived, mail waits, but for no longer than a day: better twice than never.
 */
public final class Ladder {

    private static final Duration STEP = Duration.ofMinutes(15);
    private static final Duration UNTIL_A_RECEIPT = Duration.ofDays(1);

    private Ladder() {}

    /**
     * Judges one way's turn.
     *
     * @param before how the message stands by each faster way
     * @param readAt when its recipient has read it; empty before
     * @param since when this way's message could have gone but for the faster ones
     * @return empty when it may go now
     */
    public static Optional<Verdict> judge(List<Progress> before, Optional<Instant> readAt, Instant since, Instant now) {
        if (readAt.isPresent()) {
            return Optional.of(new Verdict.Suppress(SuppressionReason.READ_ALREADY));
        }
        long waitedFor = before.stream().filter(Ladder::mayStillBeRead).count();
        Instant turn = since.plus(STEP.multipliedBy(waitedFor));
        return now.isBefore(turn) ? Optional.of(new Verdict.Wait(turn, WaitReason.FASTER_WAY)) : Optional.empty();
    }

    /**
     * Judges the turn of the mail beside a letter in a digital mailbox.
     *
     * @param letter how that letter stands
     */
    public static Optional<Verdict> judge(
            List<Progress> before, Progress letter, Optional<Instant> readAt, Instant since, Instant now) {
        Instant patience = since.plus(UNTIL_A_RECEIPT);
        return switch (letter) {
            case Progress.Delivered _ -> Optional.of(new Verdict.Suppress(SuppressionReason.IN_MAILBOX));
            case Progress.HandedOver _
            when readAt.isEmpty() && now.isBefore(patience) ->
                Optional.of(new Verdict.Wait(patience, WaitReason.MAILBOX));
            case Progress.HandedOver _, Progress.Queued _, Progress.Failed _, Progress.Suppressed _ -> {
                List<Progress> all = new ArrayList<>(before);
                all.add(letter);
                yield judge(all, readAt, since, now);
            }
        };
    }

    private static boolean mayStillBeRead(Progress progress) {
        return switch (progress) {
            case Progress.Queued _, Progress.HandedOver _, Progress.Delivered _ -> true;
            case Progress.Failed _, Progress.Suppressed _ -> false;
        };
    }
}
