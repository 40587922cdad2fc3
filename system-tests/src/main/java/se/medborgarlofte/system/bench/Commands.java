package se.medborgarlofte.system.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.ToLongFunction;
import org.bson.Document;
import se.medborgarlofte.system.world.BrokenException;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** Concerns are raised over the gateway at a steady rate; each is followed to the mail that answers it. */
public final class Commands {

    /** Rates, the last of which is the one that is aimed at; the first that leaves a queue behind ends them. */
    private static final List<Integer> PER_SECOND = List.of(20, 30, 40, 50, 100);

    private static final Duration WARM_UP = Duration.ofSeconds(300);
    private static final int WARM_UP_CLIENTS = 8;
    private static final Duration MEASURED = Duration.ofSeconds(40);
    private static final Duration AS_FAST_AS_POSSIBLE = Duration.ofSeconds(20);
    private static final Duration DRAIN = Duration.ofMinutes(5);
    private static final Duration NO_QUEUE = Duration.ofSeconds(10);
    private static final int CLIENTS = 16;

    /** A command: when it should have been sent, and when it was answered. */
    private record Sent(long due, long answered) {}

    private final World world;
    private final Crowd crowd;
    private final ProcessorTime processors;
    private final Report report;
    private final AtomicInteger failed = new AtomicInteger();

    public Commands(World world, Report report) {
        this.world = world;
        this.crowd = new Crowd(world);
        this.processors = new ProcessorTime(world.platform());
        this.report = report;
    }

    /** Measures, and answers how many commands per second were answered at most. */
    public double measure() {
        warmUp();
        boolean keepsUp = true;
        for (int perSecond : PER_SECOND) {
            keepsUp = keepsUp && steadily(perSecond);
        }
        return sustained();
    }

    /** With a few clients that wait for their letters: code that is not compiled yet must not build up a queue. */
    private void warmUp() {
        report.now("nothing yet, warming up for %d s".formatted(WARM_UP.toSeconds()));
        new ClosedLoop(WARM_UP_CLIENTS).perSecond(WARM_UP, any -> raise().ifPresent(this::awaitLetter));
    }

    /** Whether the platform kept up: the last mail was sent soon after the last command. */
    private boolean steadily(int perSecond) {
        report.now("commands over the gateway, %d per second".formatted(perSecond));
        Map<String, Duration> before = processors.now();
        Map<String, Sent> sent = new ConcurrentHashMap<>();
        failed.set(0);
        new OpenLoop(perSecond)
                .run(MEASURED, due -> raise().ifPresent(id -> sent.put(id, new Sent(due, System.nanoTime()))));
        Duration queue = awaitLetters(sent.size());
        Map<String, Double> each = processors.perCommandSince(before, sent.size());
        report.section("Commands over the gateway, %d per second, open loop for %d s"
                .formatted(perSecond, MEASURED.toSeconds()));
        latencies(sent);
        report.say("\nFrom the last command to the last mail: %.1f s.".formatted(queue.toMillis() / 1e3));
        processorTime(each);
        return queue.compareTo(NO_QUEUE) < 0;
    }

    private void processorTime(Map<String, Double> each) {
        report.say("");
        report.figureTable("Processor time per command, to its mail, in milliseconds");
        each.entrySet().stream()
                .filter(process -> process.getValue() >= 0.05)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(process -> report.ratio(process.getKey(), process.getValue()));
        report.ratio(
                "all", each.values().stream().mapToDouble(Double::doubleValue).sum());
    }

    /** A command that is refused or not answered is counted, so that a figure without it deceives nobody. */
    private Optional<String> raise() {
        try {
            return Optional.of(crowd.raiseConcern());
        } catch (BrokenException | UncheckedIOException e) {
            failed.incrementAndGet();
            return Optional.empty();
        }
    }

    private void awaitLetter(String concern) {
        world.topics()
                .awaitAll(
                        "the letter is handed over",
                        1,
                        event -> isLetter(event) && event.fact("/causeSubject").equals(concern));
    }

    /** Every concern told so far has been answered with a letter; answers how long that took. */
    private Duration awaitLetters(int atLeast) {
        long began = System.nanoTime();
        Patience.untilTrue("the letters are handed over", DRAIN, () -> letters() >= atLeast && letters() == raised());
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private long letters() {
        return world.topics().all(Commands::isLetter).size();
    }

    private long raised() {
        return world.topics().all(event -> event.is("dialogue/concern-raised")).size();
    }

    private static boolean isLetter(Told event) {
        return event.is("notification/message-handed-over")
                && event.fact("/template").equals("concern-received");
    }

    private void latencies(Map<String, Sent> sent) {
        Latencies answered = new Latencies();
        sent.values().forEach(command -> answered.record(command.answered() - command.due()));
        report.latencyTable();
        report.latency("command answered", answered);
        report.latency("event on the topic, read by a consumer of its own", told(sent));
        report.latency("event handled by the notification service", handled(sent, Sent::due));
        report.latency("event handled, counted from the answer", handled(sent, Sent::answered));
        report.latency("mail handed to SMTP", handedOver(sent));
        report.say("\nCommands refused or not answered: %d.".formatted(failed.get()));
    }

    private Latencies told(Map<String, Sent> sent) {
        Latencies latencies = new Latencies();
        world.topics().all(event -> event.is("dialogue/concern-raised")).forEach(event -> {
            Sent command = sent.get(event.subject());
            if (command != null) {
                latencies.record(event.readNanos() - command.due());
            }
        });
        return latencies;
    }

    private Latencies handedOver(Map<String, Sent> sent) {
        Moments moments = new Moments();
        Latencies latencies = new Latencies();
        world.topics().all(Commands::isLetter).forEach(event -> {
            Sent command = sent.get(event.fact("/causeSubject"));
            if (command != null) {
                latencies.record(moments.nanos(Instant.parse(event.fact("/at"))) - command.due());
            }
        });
        return latencies;
    }

    /** The handler writes down when it ordered the letter, in whole milliseconds. */
    private Latencies handled(Map<String, Sent> sent, ToLongFunction<Sent> from) {
        Moments moments = new Moments();
        Latencies latencies = new Latencies();
        try (MongoClient client =
                MongoClients.create(world.platform().addresses().store())) {
            for (Document letter : client.getDatabase("notification")
                    .getCollection("messages")
                    .find()
                    .projection(Projections.include("state.cause", "state.queuedAt"))) {
                Document state = letter.get("state", Document.class);
                Sent command = sent.get(state.get("cause", Document.class).getString("subject"));
                if (command != null) {
                    Instant queuedAt = state.getDate("queuedAt").toInstant();
                    latencies.record(moments.nanos(queuedAt) - from.applyAsLong(command));
                }
            }
        }
        return latencies;
    }

    private double sustained() {
        report.now("commands over the gateway, as many as possible");
        AtomicInteger answered = new AtomicInteger();
        failed.set(0);
        long toldBefore = raised();
        long started = System.nanoTime();
        new ClosedLoop(CLIENTS)
                .perSecond(AS_FAST_AS_POSSIBLE, any -> raise().ifPresent(id -> answered.incrementAndGet()));
        double seconds = (System.nanoTime() - started) / 1e9;
        long told = raised() - toldBefore;
        awaitLetters(1);
        double untilTheLastLetter = (System.nanoTime() - started) / 1e9;
        report.section("Commands over the gateway, as many as %d clients manage in %d s"
                .formatted(CLIENTS, AS_FAST_AS_POSSIBLE.toSeconds()));
        report.figureTable("Per second");
        report.figure("commands answered", answered.get() / seconds);
        report.figure("events told meanwhile", told / seconds);
        report.figure(
                "commands answered, told, handled and mailed, until the last mail",
                answered.get() / untilTheLastLetter);
        report.say("\nCommands refused or not answered: %d.".formatted(failed.get()));
        return answered.get() / seconds;
    }
}
