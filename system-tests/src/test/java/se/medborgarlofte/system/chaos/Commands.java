package se.medborgarlofte.system.chaos;

import java.time.Duration;
import java.util.UUID;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Session;

/** How a good client behaves: an unanswered command is sent again, under the same key, until it is answered. */
final class Commands {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Commands() {}

    static String create(Session by, String path, Object body) {
        Call call = Call.post(path, body).key(UUID.randomUUID().toString());
        return by.insist(call, PATIENCE).expect(201).id();
    }

    static Answer read(Session by, String path) {
        return by.insist(Call.get(path), PATIENCE).expect(200);
    }

    /** A conditional command may have been done although nobody answered; then the next try is stale. */
    static Answer send(Session by, Call call) {
        return by.insist(call, PATIENCE);
    }
}
