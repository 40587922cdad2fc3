package se.medborgarlofte.eventing.relay;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures {@code outbox.pending}, {@code outbox.oldest.seconds} and {@code outbox.parked}, as last counted. */
final class OutboxFigures {

    private final Clock realTime;
    private volatile long pending;
    private volatile long parked;
    private volatile @Nullable Instant oldest;

    OutboxFigures(MeterRegistry meters, Clock realTime) {
        this.realTime = realTime;
        meters.gauge("outbox.pending", this, figures -> figures.pending);
        meters.gauge("outbox.parked", this, figures -> figures.parked);
        meters.gauge("outbox.oldest.seconds", this, OutboxFigures::oldestSeconds);
    }

    void counted(List<Outboxes.Backlog> backlogs) {
        pending = backlogs.stream().mapToLong(Outboxes.Backlog::pending).sum();
        parked = backlogs.stream().mapToLong(Outboxes.Backlog::parked).sum();
        oldest = pending == 0
                ? null
                : backlogs.stream()
                        .map(Outboxes.Backlog::oldest)
                        .min(Instant::compareTo)
                        .orElse(null);
    }

    private double oldestSeconds() {
        Instant since = oldest;
        return since == null ? 0 : Duration.between(since, realTime.instant()).toMillis() / 1000.0;
    }
}
