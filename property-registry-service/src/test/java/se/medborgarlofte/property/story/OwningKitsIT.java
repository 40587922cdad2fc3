package se.medborgarlofte.property.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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

    @RepeatedTest(25)
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
    void aRefusedSupplementClaimsNoKitAndOneOfTwoCodesIsNotClaimedAlone() {
        String free = unique("dna");
        String taken = unique("dna");
        claim(People.OSKAR, taken);
        String report = report(People.ANNA, theft("1230", ring(identifier("SERIAL", unique("sn")))));
        var stored = theftReport(People.ANNA, report);
        String ring = stored.json().at("/items/0/itemId").asString();

        assertThat(supplement(People.ANNA, report, marked(ring, free, taken)).problem())
                .isEqualTo("kit-already-claimed");
        withdraw(People.ANNA, report, ring, "FOUND_AGAIN", stored.header("ETag"));
        assertThat(supplement(People.ANNA, report, marked(ring, free)).problem())
                .isEqualTo("thing-not-missing");
        assertThat(supplement(People.ANNA, report, marked(UUID.randomUUID().toString(), free))
                        .status())
                .isEqualTo(422);
        String key = unique("key");
        Map<String, Object> further = Map.of("category", "CAMERA", "brand", "Canon");
        assertThat(supplement(People.ANNA, report, further, "Idempotency-Key", key)
                        .status())
                .isEqualTo(200);
        Map<String, Object> other = ring(identifier("MARKING_CODE", free));
        assertThat(supplement(People.ANNA, report, other, "Idempotency-Key", key)
                        .problem())
                .isEqualTo("idempotency-key-reused");

        assertThat(claim(People.OSKAR, free).status()).isEqualTo(200);
        assertThat(supplement(People.ANNA, report, other).problem()).isEqualTo("kit-already-claimed");
    }

    @Test
    void aRefusedReportOrRegistrationClaimsNoKit() {
        String code = unique("dna");
        Map<String, Object> ring = ring(identifier("MARKING_CODE", code));
        String key = unique("key");
        assertThat(api().post(
                                People.ANNA,
                                "/property/v1/items",
                                ring(identifier("SERIAL", unique("sn"))),
                                "Idempotency-Key",
                                key)
                        .status())
                .isEqualTo(201);

        assertThat(api().post(People.ANNA, "/property/v1/items", ring, "Idempotency-Key", key)
                        .status())
                .isEqualTo(422);
        Map<String, Object> reversed = new HashMap<>(theft("1230", ring));
        reversed.put("stolenTo", LocalDate.now().minusDays(9).toString());
        assertThat(api().post(People.ANNA, "/property/v1/theft-reports", reversed)
                        .status())
                .isEqualTo(422);
        Map<String, Object> withForeign = new HashMap<>(theft("1230", ring));
        withForeign.put(
                "items", List.of(ring, Map.of("itemId", UUID.randomUUID().toString())));
        assertThat(api().post(People.ANNA, "/property/v1/theft-reports", withForeign)
                        .status())
                .isEqualTo(422);

        assertThat(claim(People.OSKAR, code).status()).isEqualTo(200);
    }

    private static Map<String, Object> marked(String thing, String... codes) {
        return Map.of(
                "itemId",
                thing,
                "identifiers",
                Stream.of(codes).map(code -> identifier("MARKING_CODE", code)).toList());
    }

    @Test
    void aLentKitMarksTheBorrowersThingsAndAMovedOneIsTheOthers() {
        String code = unique("dna");
        String kit = claim(People.ANNA, code).id();
        String loan = offer(kit, LocalDate.now().plusDays(30).toString());
        assertThat(accept(People.OSKAR, loan).status()).isEqualTo(200);
        register(People.OSKAR, ring(identifier("MARKING_CODE", code)));
        Answer borrowed = api().get(People.OSKAR, KITS + "/" + kit);
        assertThat(borrowed.json().path("borrowed").asBoolean()).isTrue();
        assertThat(borrowed.json().path("lentUntil").asString())
                .isEqualTo(LocalDate.now().plusDays(30).toString());
        assertThat(api().get(People.OSKAR, KITS + "?limit=100").body()).contains(kit);
        published(kit, 2);
        assertThat(lastPublished(kit).path("loanUntil").asString())
                .isEqualTo(LocalDate.now().plusDays(30).toString());
        assertThat(api().get(People.EVA, KITS + "/" + kit).status()).isEqualTo(403);
        assertThat(api().postNothing(People.OSKAR, KITS + "/" + kit + "/returns", "If-Match", borrowed.header("ETag"))
                        .status())
                .as("what is the owner's to do")
                .isEqualTo(403);

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
