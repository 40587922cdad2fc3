package se.medborgarlofte.property.matching;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.eventing.store.CommandKey;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Role;
import se.medborgarlofte.matching.index.CandidateIndex;
import se.medborgarlofte.matching.index.LuceneCandidateIndex;
import se.medborgarlofte.property.PropertyRegistryServiceApplication;
import se.medborgarlofte.property.application.NewSeizure;
import se.medborgarlofte.property.application.NewStolenThing;
import se.medborgarlofte.property.application.NewTheft;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.application.RecordSeizure;
import se.medborgarlofte.property.application.ReportTheft;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.FoundHow;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.ItemCategory;

/**
 * The service in a process of its own that registers pairs and is halted, without a chance to clean up, when its index
 * comes to one point of its work for the n-th time. The index is wrapped from outside.
 */
public final class DyingRegistry {
    static final int PAIRS = 20;

    private static final CrashPoint POINT = CrashPoint.valueOf(System.getProperty("crash.point", "NONE"));
    private static final int OCCURRENCE = 15;
    private static final AtomicInteger SEEN = new AtomicInteger();
    private static final AtomicInteger COMMITS = new AtomicInteger();

    private DyingRegistry() {}

    public static void main(String[] arguments) {
        new SpringApplication(PropertyRegistryServiceApplication.class, Fate.class).run(arguments);
    }

    /** The serial number of a pair of a batch; what is seized bears it with a glyph that cannot be read. */
    static String serial(String batch, int pair) {
        return Ids.uuidV5(batch + pair).replace("-", "").substring(0, 12).toUpperCase(Locale.ROOT);
    }

    static String reportId(String batch, int pair) {
        return Ids.uuidV5("report" + batch + pair);
    }

    static String seizureId(String batch, int pair) {
        return Ids.uuidV5("seizure" + batch + pair);
    }

    private static void reached(CrashPoint point) {
        if (point == POINT && SEEN.incrementAndGet() == OCCURRENCE) {
            Runtime.getRuntime().halt(point.exitCode());
        }
    }

    /** Not annotated, so that no other test's component scan meets it. */
    static final class Fate {

        @Bean
        @Primary
        CandidateIndexes haltingIndexes() {
            return folder -> halting(LuceneCandidateIndex.open(folder));
        }

        @Bean
        ApplicationRunner registerPairs(ReportTheft reporting, RecordSeizure seizing) {
            return arguments -> {
                String batch = arguments.getOptionValues("batch").getFirst();
                for (int pair = 0; pair < PAIRS; pair++) {
                    report(reporting, batch, pair);
                    seize(seizing, batch, pair);
                }
            };
        }

        private static void report(ReportTheft reporting, String batch, int pair) {
            LocalDate day = LocalDate.now().minusDays(2);
            NewTheft theft = new NewTheft(
                    new NewTheft.ReportedFor.Oneself(),
                    "1230",
                    null,
                    day,
                    day,
                    List.of(new NewStolenThing.Described(camera(serial(batch, pair)))));
            reporting.report(somebody(Role.CITIZEN), new CommandKey(reportId(batch, pair), "body"), theft);
        }

        private static void seize(RecordSeizure seizing, String batch, int pair) {
            String serial = serial(batch, pair);
            NewSeizure seizure = new NewSeizure(
                    "1230",
                    "5000-K1-26",
                    Instant.now().minusSeconds(60),
                    FoundHow.ROADSIDE,
                    List.of(camera(serial.substring(0, 5) + "?" + serial.substring(6))));
            seizing.record(somebody(Role.POLICE_OFFICER), new CommandKey(seizureId(batch, pair), "body"), seizure);
        }

        private static NewThing camera(String serial) {
            Description camera = new Description(ItemCategory.CAMERA, "Canon", null, null, null, Map.of());
            return new NewThing(camera, List.of(new WrittenIdentifier(IdentifierKind.SERIAL, serial)));
        }

        private static Caller somebody(Role role) {
            return new Caller(
                    "5f1c2a60-0c1e-4f0e-9a3b-000000000001", List.of(Assignment.of(role, "somewhere", "1230")), null);
        }
    }

    /** An index that brings the process down after some of its calls. */
    private static CandidateIndex halting(CandidateIndex index) {
        return (CandidateIndex) Proxy.newProxyInstance(
                CandidateIndex.class.getClassLoader(),
                new Class<?>[] {CandidateIndex.class},
                (_, method, arguments) -> {
                    Object answer = method.invoke(index, arguments);
                    called(method.getName());
                    return answer;
                });
    }

    private static void called(String method) {
        switch (method) {
            case "put" -> reached(CrashPoint.AFTER_PUT);
            case "refresh" -> reached(CrashPoint.AFTER_REFRESH);
            case "commit" -> {
                // The two indexes commit in turn, and the first two commits end the building.
                if (COMMITS.incrementAndGet() > 2 && COMMITS.get() % 2 == 1) {
                    SEEN.set(OCCURRENCE - 1);
                    reached(CrashPoint.BETWEEN_THE_COMMITS);
                }
            }
            default -> {}
        }
    }
}
