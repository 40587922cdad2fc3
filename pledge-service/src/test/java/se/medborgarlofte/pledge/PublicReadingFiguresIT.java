package se.medborgarlofte.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.AggregateStore;
import se.medborgarlofte.eventing.store.Decision;
import se.medborgarlofte.pledge.Api.Answer;
import se.medborgarlofte.pledge.domain.Pledge;
import se.medborgarlofte.pledge.domain.PledgeEvent;
import se.medborgarlofte.pledge.domain.Staffanstorp;

/** Prints how fast anybody reads pledges, and how soon a change shows; run with {@code -Dfigures=true}. */
@EnabledIfSystemProperty(named = "figures", matches = "true")
class PublicReadingFiguresIT extends PledgeServiceIT {

    private static final int MUNICIPALITIES = 290;
    private static final int PLEDGES_EACH = 7;
    private static final int READERS = 4;
    private static final int WARM_UP = 1_000;
    private static final int READS = 4_000;
    private static final int CHANGES = 200;

    private final Random random = new Random(5);

    @Autowired
    private AggregateStore<Pledge, PledgeEvent> pledges;

    @Test
    void howFastAnybodyReadsAndHowSoonAChangeShows() throws Exception {
        List<String> ids = publish();
        Api api = api();
        Answer first = api.getAnonymously(page(ids.getFirst()));
        assertThat(first.status()).as(first.body()).isEqualTo(200);

        report("a pledge, 200", 200, i -> api.getAnonymously(page(ids.get(i % ids.size()))));
        report("a pledge, 304", 304, i -> api.getAnonymously(page(ids.getFirst()), "If-None-Match", first.etag()));
        report("a municipality's list, 200", 200, i -> api.getAnonymously(list(i % MUNICIPALITIES)));
        String tag = api.getAnonymously(list(0)).etag();
        report("a municipality's list, 304", 304, i -> api.getAnonymously(list(0), "If-None-Match", tag));
        report("versions, 200", 200, i -> api.getAnonymously(page(ids.get(i % ids.size())) + "/versions"));
        report(
                "Atom feed, 200",
                200,
                i -> api.getAnonymously(Api.PUBLIC_PLEDGES + "/feed?municipalityCode=" + code(i % MUNICIPALITIES)));
        freshness();
    }

    /** From the answer to a command until an anonymous reader with a tag of before gets the change. */
    private void freshness() {
        Town town = Town.fresh();
        String pledge = activePledge(town);
        Api api = api();
        long[] nanos = new long[CHANGES];
        for (int i = 0; i < CHANGES; i++) {
            String tag = api.getAnonymously(page(pledge)).etag();
            Answer recorded = api.post(
                    town.coordinator(), Api.PLEDGES + "/" + pledge + "/evidence", Bodies.evidence("a1", today()));
            assertThat(recorded.status()).as(recorded.body()).isEqualTo(201);
            long answered = System.nanoTime();
            Answer read = api.getAnonymously(page(pledge), "If-None-Match", tag);
            while (read.status() == 304) {
                read = api.getAnonymously(page(pledge), "If-None-Match", tag);
            }
            nanos[i] = System.nanoTime() - answered;
            assertThat(read.json().at("/progress/0/done").asInt()).isEqualTo(i + 1);
        }
        print("a change answered until the public page shows it", nanos);
    }

    private List<String> publish() {
        Pledge active = Staffanstorp.active();
        List<String> ids = new ArrayList<>();
        for (int m = 0; m < MUNICIPALITIES; m++) {
            for (int i = 0; i < PLEDGES_EACH; i++) {
                String id = Ids.uuidV7();
                pledges.create(id, Decision.<Pledge, PledgeEvent>of(in(active, code(m))));
                ids.add(id);
            }
        }
        return ids;
    }

    private static Pledge in(Pledge pledge, String code) {
        return new Pledge(
                code,
                pledge.basis(),
                pledge.content(),
                pledge.contentRevision(),
                pledge.stage(),
                pledge.decisions(),
                pledge.amendment(),
                pledge.versions(),
                pledge.evidence(),
                pledge.agreementId());
    }

    /** Several readers at once; each waits for its answer before it asks again. */
    private void report(String what, int expected, IntFunction<Answer> read) throws Exception {
        measure(WARM_UP, expected, read);
        print(what, measure(READS, expected, read));
    }

    private long[] measure(int reads, int expected, IntFunction<Answer> read) throws Exception {
        try (ExecutorService readers = Executors.newFixedThreadPool(READERS)) {
            List<Future<long[]>> measured = new ArrayList<>();
            for (int reader = 0; reader < READERS; reader++) {
                int[] which = random.ints(reads / READERS, 0, 1_000_000).toArray();
                measured.add(readers.submit(() -> Arrays.stream(which)
                        .mapToLong(i -> timed(expected, read, i))
                        .toArray()));
            }
            List<long[]> all = new ArrayList<>();
            for (Future<long[]> each : measured) {
                all.add(each.get());
            }
            return all.stream().flatMapToLong(Arrays::stream).toArray();
        }
    }

    private static long timed(int expected, IntFunction<Answer> read, int i) {
        long start = System.nanoTime();
        Answer answer = read.apply(i);
        long took = System.nanoTime() - start;
        assertThat(answer.status()).as(answer.body()).isEqualTo(expected);
        return took;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT,
                "FIGURES %s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms (%d)%n",
                what,
                percentile(nanos, 50),
                percentile(nanos, 95),
                percentile(nanos, 99),
                nanos.length);
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1_000_000.0;
    }

    private static String page(String id) {
        return Api.PUBLIC_PLEDGES + "/" + id;
    }

    private static String list(int municipality) {
        return Api.PUBLIC_PLEDGES + "?municipalityCode=" + code(municipality);
    }

    private static String code(int municipality) {
        return Integer.toString(6000 + municipality);
    }
}
