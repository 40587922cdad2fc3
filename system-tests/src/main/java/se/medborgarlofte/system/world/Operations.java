package se.medborgarlofte.system.world;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an operator sees of the four services through the gateway: what is stuck, dead or waiting. */
public final class Operations {

    private static final List<String> SERVICES = List.of("dialogue", "pledge", "property", "notification");

    private final World world;

    public Operations(World world) {
        this.world = world;
    }

    /** Whether no service has a dead letter, a parked aggregate or an event that waits for what it refers to. */
    public boolean nothingLeftOver() {
        return SERVICES.stream().allMatch(service -> total(service) == 0);
    }

    /** What is left over, for a sentence. */
    public String leftOver() {
        StringBuilder all = new StringBuilder();
        for (String service : SERVICES) {
            all.append("%s: %d dead, %d parked, %d waiting. "
                    .formatted(service, dead(service), parked(service), waiting(service)));
        }
        return all.toString().strip();
    }

    private int total(String service) {
        return dead(service) + parked(service) + waiting(service);
    }

    private int dead(String service) {
        return read(service, "dead-letters").path("total").asInt();
    }

    private int parked(String service) {
        return read(service, "parked-aggregates").path("items").size();
    }

    private int waiting(String service) {
        return read(service, "waiting-events").path("items").size();
    }

    private JsonNode read(String service, String what) {
        String path = "/%s/v1/admin/%s".formatted(service, what);
        return world.as(Person.ADMIN)
                .insist(Call.get(path), Patience.USUAL)
                .expect(200)
                .json();
    }
}
