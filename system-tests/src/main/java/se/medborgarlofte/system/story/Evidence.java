package se.medborgarlofte.system.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.Topics;

/** The events that carried a step. */
final class Evidence {

    private static final int MOST_NAMED = 6;

    private final Topics topics;
    private final List<Told> events = new ArrayList<>();

    Evidence(Topics topics) {
        this.topics = topics;
    }

    /** Waits for an event of a type about an aggregate, and keeps it. */
    Told event(String type, String subject) {
        return keep(topics.await(type, subject));
    }

    Told keep(Told event) {
        events.add(event);
        return event;
    }

    /** Type and id of each; the first ones when there are many. */
    String named() {
        String named = events.stream().limit(MOST_NAMED).map(Told::toString).collect(Collectors.joining(", "));
        int more = events.size() - MOST_NAMED;
        return more > 0 ? named + " and " + more + " more" : named;
    }
}
