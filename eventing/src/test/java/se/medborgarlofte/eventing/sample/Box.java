package se.medborgarlofte.eventing.sample;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.store.Decision;

public record Box(
        int count,
        List<String> commands,
        @Nullable Instant filledAt,
        String filling,
        @Nullable String refersTo) {

    public sealed interface BoxEvent {
        record Filled() implements BoxEvent {}
    }

    public static Box empty() {
        return new Box(0, List.of(), null, "", null);
    }

    /** Fills the box once per command: the same command again does nothing. */
    public Decision<Box, BoxEvent> fill(String command, Instant now) {
        if (commands.contains(command)) {
            return Decision.unchanged(this);
        }
        List<String> done = new ArrayList<>(commands);
        done.add(command);
        return Decision.of(new Box(count + 1, List.copyOf(done), now, filling, refersTo), new BoxEvent.Filled());
    }
}
