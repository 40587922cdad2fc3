package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** An owner enters things in the register; what tells them apart is nobody else's to see. */
class RegisteringThingsIT extends RegistryStory {
    private static final String ITEMS = "/property/v1/items";

    @Test
    void theOwnerReadsWhatTheyWroteAndTheRegistryTellsOnlyThatItIsMarked() {
        String code = unique("dna 4711");
        var registered = api().post(People.ANNA, ITEMS, ring(identifier("MARKING_CODE", code)));

        assertThat(registered.header("Location")).isEqualTo(ITEMS + "/" + registered.id());
        var read = api().get(People.ANNA, registered.header("Location"));
        assertThat(read.header("ETag")).isEqualTo("\"1\"");
        assertThat(read.json().at("/identifiers/0/value").asString()).isEqualTo(code);
        assertThat(read.json().path("marked").asBoolean()).isTrue();
        assertThat(published(registered.id(), 1)).containsExactly("item-registered");
        assertThat(lastPublished(registered.id()).propertyNames())
                .containsExactlyInAnyOrder("itemId", "ownerId", "category", "marked");
    }

    @Test
    void nobodyElseReadsIt() {
        String item = register(People.ANNA, ring(identifier("ENGRAVING", "EK 1974")));

        for (People other : List.of(People.OSKAR, People.DAVID, People.FATIMA, People.KARIN)) {
            assertThat(api().get(other, ITEMS + "/" + item).status()).isEqualTo(403);
        }
        assertThat(api().getWithoutSignIn(ITEMS + "/" + item).status()).isEqualTo(401);
    }

    @Test
    void theListHoldsOnesOwnThingsWithoutTheirCodes() {
        String code = unique("dna");
        String item = register(People.OSKAR, ring(identifier("MARKING_CODE", code)));
        var list = api().get(People.OSKAR, ITEMS + "?limit=100");

        assertThat(list.body()).contains(item).doesNotContain(code);
        assertThat(api().get(People.ANNA, ITEMS + "?limit=100").body()).doesNotContain(item);
    }

    @Test
    void onlyCitizensRegister() {
        assertThat(api().post(People.DAVID, ITEMS, ring(identifier("SERIAL", "X-1234")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theSameKeyRegistersOnce() {
        String key = unique("key");
        Object ring = ring(identifier("MARKING_CODE", unique("dna")));
        var first = api().post(People.ANNA, ITEMS, ring, "Idempotency-Key", key);
        var again = api().post(People.ANNA, ITEMS, ring, "Idempotency-Key", key);
        var other = api().post(People.ANNA, ITEMS, bicycle(identifier("FRAME", "WBK 1234")), "Idempotency-Key", key);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.problem()).isEqualTo("idempotency-key-reused");
    }

    @Test
    void oneKitMarksManyThingsOfItsOwnerHoweverTheCodeIsWritten() {
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        register(People.ANNA, bicycle(identifier("MARKING_CODE", code.toLowerCase(java.util.Locale.ROOT))));
        var foreign = api().post(
                        People.OSKAR,
                        ITEMS,
                        ring(identifier("MARKING_CODE", code.replace("-", " "))),
                        "Accept-Language",
                        "en");

        assertThat(foreign.status()).isEqualTo(409);
        assertThat(foreign.problem()).isEqualTo("kit-already-claimed");
        assertThat(foreign.json().path("title").asString()).isEqualTo("The marking code cannot be used");
        assertThat(foreign.body()).doesNotContain(People.ANNA.personId()).doesNotContain(code);
    }

    @RepeatedTest(5)
    void ofTwoOwnersWhoClaimAKitAtOnceOneGetsIt() throws Exception {
        Object ring = ring(identifier("MARKING_CODE", unique("dna")));
        List<Callable<Integer>> claims = Stream.of(People.ANNA, People.OSKAR, People.ANNA, People.OSKAR)
                .<Callable<Integer>>map(
                        who -> () -> api().post(who, ITEMS, ring).status())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers =
                    threads.invokeAll(claims).stream().map(Future::resultNow).toList();
            assertThat(answers).containsExactlyInAnyOrder(201, 201, 409, 409);
        }
    }

    @Test
    void aReportClaimsTheKitOfItsOwnerToo() {
        String code = unique("dna");
        report(People.ANNA, theft("1230", ring(identifier("MARKING_CODE", code))));

        assertThat(api().post(People.OSKAR, ITEMS, ring(identifier("MARKING_CODE", code)))
                        .status())
                .isEqualTo(409);
    }

    @Test
    void aCodeThatSaysItIsMissingIsNoIdentifier() {
        String item = register(People.ANNA, ring(identifier("SERIAL", "vet ej")));

        assertThat(api().get(People.ANNA, ITEMS + "/" + item).json().path("identifiers"))
                .isEmpty();
    }
}
