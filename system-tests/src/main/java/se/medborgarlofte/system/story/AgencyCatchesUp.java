package se.medborgarlofte.system.story;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.medborgarlofte.system.world.AgencyReceiver;
import se.medborgarlofte.system.world.Answer;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Call;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Person;
import se.medborgarlofte.system.world.Session;
import se.medborgarlofte.system.world.World;

/** Another agency's endpoint is down while things happen; it catches up, and count and hash agree. */
final class AgencyCatchesUp implements Step<Done> {

    private static final String AGENCY = "/notification/v1/agencies/agency-demo";
    private static final String SUBSCRIPTIONS = "/notification/v1/feed-subscriptions";
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final int CONCERNS = 3;

    /** Where no other step says anything shortly before: what is told late would count, too. */
    private static final String MUNICIPALITY = "1263";

    private final World world;
    private final Concerns concerns;

    AgencyCatchesUp(World world) {
        this.world = world;
        this.concerns = new Concerns(world);
    }

    @Override
    public String number() {
        return "15";
    }

    @Override
    public String what() {
        return "An agency's endpoint was down; it catches up and reconciles count and hash";
    }

    @Override
    public Done play(Evidence evidence) {
        entitle();
        try (AgencyReceiver receiver = new AgencyReceiver()) {
            Session agency = world.bearing(token());
            String path = SUBSCRIPTIONS + "/" + subscribe(agency, receiver);
            receiver.goDown();
            Set<String> eventIds = raise(evidence);
            Patience.untilTrue("the endpoint has been tried while it was down", receiver::hasRefused);
            receiver.comeUp();
            Patience.untilTrue("the agency has every event", () -> ids(receiver).equals(eventIds));
            reconcile(agency, path, receiver);
            end(agency, path);
        }
        return Done.DONE;
    }

    private void entitle() {
        Session admin = world.as(Person.ADMIN);
        Answer before = admin.send(Call.get(AGENCY)).expect(200, 404);
        Map<String, Object> entitlement = Map.of(
                "types",
                List.of("dialogue.concern-raised"),
                "municipalities",
                List.of(MUNICIPALITY),
                "level",
                "INTERNAL",
                "contactEmail",
                "agency@example.com",
                "entitled",
                true);
        String version = before.status() == 200 ? before.etag() : "\"0\"";
        admin.send(Call.put(AGENCY, entitlement).ifMatch(version)).expect(200);
    }

    private String subscribe(Session agency, AgencyReceiver receiver) {
        Map<String, Object> wish = Map.of(
                "endpoint", receiver.address().toString(),
                "types", List.of("dialogue.concern-raised"),
                "municipalities", List.of(MUNICIPALITY));
        String id = agency.create(SUBSCRIPTIONS, wish).id();
        String path = SUBSCRIPTIONS + "/" + id;
        receiver.trust(agency.read(path + "/signing-secrets").at("/secrets/0"));
        Patience.untilTrue(
                "the endpoint has proven itself",
                () -> agency.read(path).at("/state").equals("ACTIVE"));
        return id;
    }

    private Set<String> raise(Evidence evidence) {
        List<String> raised = new ArrayList<>();
        for (int i = 0; i < CONCERNS; i++) {
            raised.add(concerns.raise(world.as(Person.SVEN), MUNICIPALITY, "LIGHTING", "Trasig belysning i parken."));
        }
        return raised.stream()
                .map(id -> evidence.event("dialogue/concern-raised", id).id())
                .collect(Collectors.toSet());
    }

    private static Set<String> ids(AgencyReceiver receiver) {
        return receiver.events().values().stream()
                .map(event -> event.get("id").asString())
                .collect(Collectors.toSet());
    }

    private void reconcile(Session agency, String path, AgencyReceiver receiver) {
        LocalDate today = LocalDate.ofInstant(world.platform().businessTime().now(), SWEDEN);
        String address = path + "/reconciliation?day=" + today;
        Patience.untilTrue(
                "every delivery is recorded as taken",
                () -> agency.read(address).number("/undelivered") == 0);
        Answer account = agency.read(address);
        BrokenException.unlessEqual(CONCERNS, account.number("/count"), "The count of the day's deliveries");
        BrokenException.unlessEqual(
                receiver.hash(account.number("/fromSequence"), account.number("/toSequence")),
                account.at("/hash"),
                "The hash over the day's deliveries");
    }

    private static void end(Session agency, String path) {
        Answer now = agency.read(path);
        agency.send(new Call("DELETE", path, Map.of(), Optional.empty()).ifMatch(now.etag()))
                .expect(204);
    }

    private String token() {
        try {
            return world.platform().tokenForClient("agency-demo", "demo");
        } catch (IOException e) {
            throw new BrokenException("The agency gets no token: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenException("Interrupted while the agency gets a token", e);
        }
    }
}
