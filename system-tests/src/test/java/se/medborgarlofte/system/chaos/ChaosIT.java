package se.medborgarlofte.system.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.system.SharedPlatform;
import se.medborgarlofte.system.world.Operations;
import se.medborgarlofte.system.world.Patience;
import se.medborgarlofte.system.world.Quiet;
import se.medborgarlofte.system.world.Told;
import se.medborgarlofte.system.world.World;

/** {@code -Dchaos.seconds=600} goes on for longer, {@code -Dchaos.seed=…} kills in the same order again. */
@DisplayName("Services and the broker are killed again and again under load")
class ChaosIT {

    static final Duration SETTLING = Duration.ofMinutes(3);

    private static final Duration TIME = Duration.ofSeconds(Long.getLong("chaos.seconds", 60));

    private final long seed = Long.getLong("chaos.seed", System.nanoTime());

    @Test
    @DisplayName("and nothing acknowledged is lost, nothing is told or done twice, nothing is left over")
    void nothingLostNothingDoubled() throws Exception {
        System.out.printf("Chaos for %d s from seed %d%n", TIME.toSeconds(), seed);
        try (World world = World.of(SharedPlatform.get(), seed);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Quiet.await(world.records());
            RaisingConcerns concerns = new RaisingConcerns(world);
            FindingOwners owners = new FindingOwners(world);
            EditingAPicture picture = new EditingAPicture(world);
            Killing killing = new Killing(world.platform(), seed);
            underLoad(threads, killing, concerns::raise, concerns::raise, owners::registerAndSeize, picture::edit);
            System.out.printf(
                    "Killed %s; acknowledged %d concerns, %d pairs, %d edits%n",
                    killing.killed(),
                    concerns.acknowledged().size(),
                    owners.items().size(),
                    picture.edits());
            List<String> matches = settle(world, concerns, owners, picture);
            check(world, concerns, owners, picture, matches);
        }
    }

    private static void underLoad(ExecutorService threads, Killing killing, Runnable... things)
            throws InterruptedException {
        AtomicBoolean goOn = new AtomicBoolean(true);
        List<CompletableFuture<Void>> workers = Arrays.stream(things)
                .map(thing -> Worker.start(threads, goOn::get, thing))
                .toList();
        killing.goOnFor(TIME);
        goOn.set(false);
        workers.forEach(CompletableFuture::join);
    }

    private static List<String> settle(
            World world, RaisingConcerns concerns, FindingOwners owners, EditingAPicture picture) {
        // The picture pins the concerns that have arrived when it is approved.
        Patience.untilTrue(
                "every concern has reached the picture",
                SETTLING,
                () -> picture.newThefts() == concerns.acknowledged().size());
        picture.approve();
        List<String> matches = owners.confirmAll();
        owners.awaitTold(matches);
        concerns.awaitTold(picture.id());
        Operations operations = new Operations(world);
        Patience.untilTrue("nothing is left over", SETTLING, operations::nothingLeftOver);
        try (Stores stores = new Stores(world.platform())) {
            Patience.untilTrue(
                    "every outbox is empty", SETTLING, () -> stores.outboxes().isEmpty());
        }
        Quiet.await(world.records());
        return matches;
    }

    private static void check(
            World world,
            RaisingConcerns concerns,
            FindingOwners owners,
            EditingAPicture picture,
            List<String> matches) {
        SoftAssertions hold = new SoftAssertions();
        TopicLaws laws = new TopicLaws(world.topics().all(any -> true));
        System.out.printf(
                "%d events told, %d of them told again%n", world.topics().count(), laws.repetitions());
        laws.check(hold);
        concerns.check(hold, picture.id());
        owners.check(hold);
        picture.check(hold);
        hold.assertThat(subjects(world, event -> event.is("dialogue/concern-raised")))
                .as("concerns told")
                .containsAll(concerns.acknowledged());
        lettersOnce(hold, world, "concern-received", concerns.acknowledged());
        lettersOnce(hold, world, "concern-in-picture", concerns.acknowledged());
        lettersOnce(hold, world, "match-confirmed", Set.copyOf(matches));
        hold.assertAll();
        assertThat(concerns.acknowledged())
                .as("concerns that came through at all")
                .isNotEmpty();
    }

    private static Set<String> subjects(World world, Predicate<Told> condition) {
        return world.topics().all(condition).stream().map(Told::subject).collect(Collectors.toUnmodifiableSet());
    }

    /** Each letter is announced under one id, whoever was killed while it was written. */
    private static void lettersOnce(SoftAssertions hold, World world, String template, Set<String> causes) {
        List<Told> letters = world.topics()
                .all(event -> event.is("notification/message-handed-over")
                        && event.fact("/template").equals(template)
                        && causes.contains(event.fact("/causeSubject")));
        hold.assertThat(letters.stream().map(Told::subject).distinct().count())
                .as("letters '%s'", template)
                .isEqualTo(causes.size());
    }
}
