package se.medborgarlofte.system.refusals;

import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Session;

/** A request that must be refused, and how. */
record Refusal(String because, Session by, Call call, int status, String problem) {

    @Override
    public String toString() {
        String path = call.path().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}");
        return "%s %s: %s".formatted(call.method(), path, because);
    }
}
