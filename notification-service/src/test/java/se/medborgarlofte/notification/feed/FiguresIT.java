package se.medborgarlofte.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.notification.Api;
import se.medborgarlofte.notification.Happenings;
import se.medborgarlofte.notification.Person;
import se.medborgarlofte.notification.application.Recipients;
import se.medborgarlofte.notification.application.Subscriptions;
import se.medborgarlofte.notification.domain.EmailAddress;
import se.medborgarlofte.notification.domain.SubscriptionTopic;
import tools.jackson.databind.JsonNode;

/** Prints figures; run with {@code -Dfigures=true}. No test fails because a machine is slow. */
class FiguresIT extends FeedScene {

    private static final int FOLLOWERS = Integer.getInteger("followers", 10_000);
    private static final int NOTICES = 100;
    private static final int ENDPOINTS = 100;
    private static final int DEAD = 10;
    private static final int EVENTS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @Autowired
    private Recipients recipients;

    @Autowired
    private Subscriptions subscriptions;

    @BeforeEach
    void onlyWhenAsked() {
        assumeTrue(Boolean.getBoolean("figures"), "figures are measured only when asked for");
    }

    @Test
    void ordersAndUrgentNoticesWhileAMailingRuns() {
        String associationId = Ids.uuidV7();
        follow(associationId);
        Person coordinator = Person.with(Role.MUNICIPAL_COORDINATOR);
        String text = "{\"swedish\":\"Hej\\n\\nText.\",\"english\":\"Hi\\n\\nText.\"}";
        api.put("/notification/v1/mailing-texts/1230/figures", coordinator.bearer(), text, "If-Match", "\"0\"");
        List<Person> owners = new ArrayList<>();
        for (int i = 0; i < NOTICES; i++) {
            owners.add(register(Person.inhabitant()));
        }
        Instant begun = Instant.now();
        String mailingId = order(coordinator, associationId).body().get("id").asString();
        Map<String, Instant> told = notices(owners);
        Map<String, Long> latencies = latencies(owners, told);
        JsonNode meanwhile = mailing(coordinator, mailingId);
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> mailing(coordinator, mailingId).get("handedOver").asInt() == FOLLOWERS);
        double seconds = Duration.between(begun, Instant.now()).toMillis() / 1e3;
        System.out.printf(
                "FIGURES mailing to %d: %.1f s, %.0f/s to the mail server; when the notices were out, %d had been sent%n",
                FOLLOWERS,
                seconds,
                FOLLOWERS / seconds,
                meanwhile.get("handedOver").asInt());
        print("event to handed over, urgent, while it runs", new ArrayList<>(latencies.values()));
        assertThat(latencies).hasSize(NOTICES);
    }

    @Test
    void acceptingAnOrder() {
        Person coordinator = Person.with(Role.MUNICIPAL_COORDINATOR);
        String text = "{\"swedish\":\"Hej\\n\\nText.\",\"english\":\"Hi\\n\\nText.\"}";
        api.put("/notification/v1/mailing-texts/1230/figures-two", coordinator.bearer(), text, "If-Match", "\"0\"");
        List<Long> times = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            long begun = System.nanoTime();
            order(coordinator, Ids.uuidV7(), "figures-two");
            times.add((System.nanoTime() - begun) / 1_000_000);
        }
        print("accept an order", times.subList(50, times.size()));
    }

    @Test
    void deliveriesToAHundredEndpointsOfWhichTenAreDead() throws Exception {
        AtomicInteger taken = new AtomicInteger();
        HttpServer alive = alive(taken);
        try {
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < ENDPOINTS; i++) {
                ids.add(subscribe(alive, i));
            }
            ids.forEach(id -> awaitState(id, "ACTIVE"));
            for (int i = 0; i < DEAD; i++) {
                mute.put(i, true);
            }
            long begun = System.nanoTime();
            for (int i = 0; i < EVENTS; i++) {
                activate(Ids.uuidV7(), 8);
            }
            int expected = (ENDPOINTS - DEAD) * EVENTS;
            Awaitility.await().atMost(PATIENCE).until(() -> taken.get() >= expected);
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "FIGURES %d deliveries to %d endpoints, %d more dead: %.1f s, %.0f/s%n",
                    expected, ENDPOINTS - DEAD, DEAD, seconds, expected / seconds);
        } finally {
            measured.countDown();
            alive.stop(0);
        }
    }

    /** Endpoints with a low number answer nothing once they are active. */
    private final Map<Integer, Boolean> mute = new ConcurrentHashMap<>();

    private final CountDownLatch measured = new CountDownLatch(1);

    private HttpServer alive(AtomicInteger taken) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            int number = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            String body = new String(exchange.getRequestBody().readAllBytes());
            if (body.contains("feed.challenge.v1")) {
                String challenge = body.replaceAll("(?s).*\"challenge\":\"([^\"]+)\".*", "{\"challenge\":\"$1\"}");
                exchange.sendResponseHeaders(200, challenge.length());
                exchange.getResponseBody().write(challenge.getBytes());
            } else if (mute.containsKey(number)) {
                stayDeadUntilTheEnd();
                exchange.sendResponseHeaders(503, -1);
            } else {
                taken.incrementAndGet();
                exchange.sendResponseHeaders(204, -1);
            }
            exchange.close();
        });
        server.start();
        return server;
    }

    private void stayDeadUntilTheEnd() {
        try {
            measured.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String subscribe(HttpServer server, int number) {
        Api.Answer created = api.post(
                SUBSCRIPTIONS, agency, """
                {"endpoint":"http://127.0.0.1:%d/%d","types":["pledge.pledge-activated"],"municipalities":["%s"]}
                """.formatted(server.getAddress().getPort(), number, area));
        return created.body().get("id").asString();
    }

    private void follow(String associationId) {
        SubscriptionTopic topic = new SubscriptionTopic(SubscriptionTopic.Kind.ASSOCIATION, associationId);
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < FOLLOWERS; i++) {
                EmailAddress address =
                        EmailAddress.parse("figure-" + i + "@example.se").orElseThrow();
                threads.submit(() -> subscriptions.start(
                        recipients.subscriber(address, Optional.empty(), Instant.now()), topic, true, Instant.now()));
            }
        }
    }

    /** Ten a second, however long each takes. */
    private Map<String, Instant> notices(List<Person> owners) {
        Map<String, Instant> told = new ConcurrentHashMap<>();
        Iterator<Person> next = owners.iterator();
        try (ScheduledExecutorService threads = Executors.newSingleThreadScheduledExecutor()) {
            ScheduledFuture<?> telling = threads.scheduleAtFixedRate(
                    () -> {
                        if (next.hasNext()) {
                            tell(next.next(), told);
                        }
                    },
                    0,
                    100,
                    TimeUnit.MILLISECONDS);
            Awaitility.await().atMost(PATIENCE).until(() -> told.size() == owners.size());
            telling.cancel(false);
        }
        return told;
    }

    private void tell(Person owner, Map<String, Instant> told) {
        String matchId = Ids.uuidV7();
        Instant now = Instant.now();
        probe.deliver("property", "match-confirmed", matchId, 2, Happenings.match(matchId, owner));
        told.put(owner.id(), now);
    }

    private Map<String, Long> latencies(List<Person> owners, Map<String, Instant> told) {
        Map<String, Long> latencies = new ConcurrentHashMap<>();
        for (Person owner : owners) {
            Awaitility.await().atMost(PATIENCE).until(() -> statuses(owner).equals(List.of("HANDED_OVER")));
            Instant handedOver = Instant.parse(api.get("/notification/v1/messages?mine=true", owner.bearer())
                    .body()
                    .at("/items/0/statusSince")
                    .asString());
            latencies.put(
                    owner.id(),
                    Duration.between(told.get(owner.id()), handedOver).toMillis());
        }
        return latencies;
    }

    private JsonNode mailing(Person coordinator, String mailingId) {
        return api.get("/notification/v1/mailings/" + mailingId, coordinator.bearer())
                .body();
    }

    private Api.Answer order(Person coordinator, String associationId) {
        return order(coordinator, associationId, "figures");
    }

    private Api.Answer order(Person coordinator, String associationId, String text) {
        return api.post("/notification/v1/mailings", coordinator.bearer(), """
                {"municipalityCode":"1230","textCode":"1230-%s","textVersion":1,"kind":"ASSOCIATION","topicId":"%s"}
                """.formatted(text, associationId));
    }

    private static void print(String what, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        System.out.printf(
                "FIGURES %s: p50 %d ms, p95 %d ms, p99 %d ms, most %d ms (%d)%n",
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() * 99 / 100),
                sorted.getLast(),
                sorted.size());
    }
}
