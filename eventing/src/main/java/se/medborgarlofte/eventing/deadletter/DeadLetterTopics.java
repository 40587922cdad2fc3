package se.medborgarlofte.eventing.deadletter;

import java.util.List;

/**
 * The topics that the service reads, and where the dead letters of each go.
 *
 * @param group the service's consumer group
 */
public record DeadLetterTopics(List<String> topics, String group) {

    /** {@code <topic>.<group>.dlt}. */
    public String deadLetterTopic(String topic) {
        return topic + "." + group + ".dlt";
    }

    public List<String> deadLetterTopics() {
        return topics.stream().map(this::deadLetterTopic).toList();
    }
}
