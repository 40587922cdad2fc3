package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.audit.AuditEntry;
import se.medborgarlofte.eventing.audit.AuditLog;

/** Kits come from suppliers, are claimed by owners, move and are lent. */
class OwningKitsIT extends RegistryStory {

    private static final String KITS = "/property/v1/kits";
    private static final String BATCHES = "/property/v1/kit-batches";

    @Autowired
    private AuditLog audit;

    @Test
    void aDeliveredKitIsClaimedByItsOwnerAndTheSupplierSeesHowMany() {
        String code = unique("dna");
        String batch = created(api().post(People.SIGRID, BATCHES, batch(code, unique("dna"))));
        var claimed = claim(People.ANNA, code.toLowerCase(Locale.ROOT));
        var delivery = api().get(People.SIGRID, BATCHES + "/" + batch).json();

        assertThat(claimed.json().path("supplier").asString()).isEqualTo("dnamark");
        assertThat(delivery.path("listed").asInt()).isEqualTo(2);
        assertThat(delivery.path("claimed").asInt()).isEqualTo(1);
        assertThat(published(claimed.id(), 1)).containsExactly("kit-claimed");
        assertThat(lastPublished(claimed.id()).toString()).doesNotContain(code);
        assertThat(api().post(People.ANNA, BATCHES, batch(unique("dna"))).status())
                .isEqualTo(403);
    }

    @Test
    void everyClaimAndEveryFailedOneIsLogged() {
        String code = unique("dna");
        String kit = claim(People.ANNA, code).id();
        claim(People.ANNA, code);
        var refused = claim(People.OSKAR, code);

        assertThat(refused.status()).isEqualTo(409);
        assertThat(audit.entries("kit-claims", 1, 10_000))
                .filteredOn(entry -> entry.subject().equals(kit))
                .extracting(AuditEntry::action)
                .containsExactly("claim", "claim-refused");
    }

    @RepeatedTest(5)
    void ofTwoOwnersWhoClaimAtOnceOneOwnsTheKit() throws Exception {
        String code = unique("dna");
        List<Callable<Integer>> claims = Stream.of(People.ANNA, People.OSKAR, People.ANNA, People.OSKAR)
                .<Callable<Integer>>map(who -> () -> claim(who, code).status())
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Integer> answers =
                    threads.invokeAll(claims).stream().map(Future::resultNow).toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 200, 409, 409);
        }
    }

    @Test
    void aLentKitMarksTheBorrowersThingsAndAMovedOneIsTheOthers() {
        String code = unique("dna");
        String kit = claim(People.ANNA, code).id();
        String loan = offer(kit, LocalDate.now().plusDays(30).toString());
        assertThat(accept(People.OSKAR, loan).status()).isEqualTo(200);
        register(People.OSKAR, ring(identifier("MARKING_CODE", code)));

        String move = offer(kit, null);
        assertThat(accept(People.OSKAR, move).status()).isEqualTo(200);
        assertThat(accept(People.OSKAR, move).problem()).isEqualTo("kit-offer-unknown");
        assertThat(api().get(People.ANNA, KITS + "/" + kit).status()).isEqualTo(403);
        assertThat(api().get(People.OSKAR, KITS + "?limit=100").body()).contains(kit);
        assertThat(published(kit, 3)).containsExactly("kit-claimed", "kit-lent", "kit-moved");
    }

    @Test
    void aMistypedKitIsGivenUpUnlessItHasMarkedSomething() {
        String mistyped = claim(People.ANNA, unique("dna")).id();
        String code = unique("dna");
        register(People.ANNA, ring(identifier("MARKING_CODE", code)));
        String used = claim(People.ANNA, code).id();

        assertThat(giveUp(mistyped).status()).isEqualTo(200);
        assertThat(giveUp(used).problem()).isEqualTo("kit-has-marked");
    }

    private Answer claim(People who, String code) {
        return api().post(who, KITS + "/claims", Map.of("code", code));
    }

    private Answer giveUp(String kit) {
        return api().postNothing(People.ANNA, KITS + "/" + kit + "/surrenders", "If-Match", etag(kit));
    }

    private Answer accept(People who, String secret) {
        return api().post(who, KITS + "/acceptances", Map.of("secret", secret));
    }

    private String offer(String kit, @Nullable String until) {
        Object body = until == null ? Map.of() : Map.of("lendUntil", until);
        return api().post(People.ANNA, KITS + "/" + kit + "/offers", body, "If-Match", etag(kit))
                .json()
                .path("secret")
                .asString();
    }

    private String etag(String kit) {
        return api().get(People.ANNA, KITS + "/" + kit).header("ETag");
    }

    private static Map<String, Object> batch(String... codes) {
        return Map.of(
                "supplier", "dnamark",
                "batchNumber", "B-1",
                "uvColour", "GREEN",
                "validUntil", LocalDate.now().plusYears(5).toString(),
                "codes", List.of(codes));
    }
}
