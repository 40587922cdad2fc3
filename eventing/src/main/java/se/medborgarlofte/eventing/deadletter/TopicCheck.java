package se.medborgarlofte.eventing.deadletter;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import se.medborgarlofte.eventing.Phases;

/**
 * Keeps a service from starting without its topics, above all without a place for its dead letters. A broker that does
 * not answer is no reason not to start: what needs it waits.
 */
final class TopicCheck implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(TopicCheck.class);

    private final Map<String, Object> adminSettings;
    private final Set<String> needed;
    private volatile boolean running;

    TopicCheck(Map<String, Object> adminSettings, Set<String> needed) {
        this.adminSettings = adminSettings;
        this.needed = needed;
    }

    @Override
    public void start() {
        try (Admin admin = Admin.create(adminSettings)) {
            Set<String> missing = new TreeSet<>(needed);
            missing.removeAll(admin.listTopics().names().get(5, TimeUnit.SECONDS));
            if (!missing.isEmpty()) {
                throw new IllegalStateException(
                        "the broker lacks the topics " + missing + ": create them as deploy/topics.yaml declares them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            log.warn("The broker does not answer; the topics are not checked");
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Phases.TOPIC_CHECK;
    }
}
