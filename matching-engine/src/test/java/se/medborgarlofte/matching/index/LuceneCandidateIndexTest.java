package se.medborgarlofte.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;

/** What was put is found, what was removed is not, and what was committed is there after any crash. */
class LuceneCandidateIndexTest {

    private static final Normaliser NORMALISER = Normaliser.standard();

    @TempDir
    private Path folder;

    private static NormalThing thing(String id, String head) {
        return NORMALISER.normalise(Thing.withId(id).head(head).build());
    }

    private static boolean finds(CandidateIndex index, String head, String id) {
        return index.find(Profile.of(thing("question", head)), Side.FOUND, Depth.LANES).profiles().stream()
                .anyMatch(profile -> profile.id().equals(id));
    }

    @Test
    void aThingIsFoundOnceRefreshedUntilItIsRemoved() {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            index.put(thing("one", "damcykel Crescent"));
            assertThat(finds(index, "Crescent", "one")).isFalse();
            index.refresh();
            assertThat(finds(index, "Crescent", "one")).isTrue();

            index.remove("one");
            index.refresh();
            assertThat(finds(index, "Crescent", "one")).isFalse();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void putReplaces() {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            index.put(thing("one", "damcykel Crescent"));
            index.put(thing("one", "motorsåg Husqvarna"));
            index.refresh();

            assertThat(index.size()).isEqualTo(1);
            assertThat(finds(index, "Crescent", "one")).isFalse();
            assertThat(finds(index, "Husqvarna", "one")).isTrue();
        }
    }

    @Test
    void whatWasFoundIsJudgedAlsoWhenTheIndexHasMovedOn() {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            index.put(thing("one", "damcykel Crescent"));
            index.refresh();
            Candidates found = index.find(Profile.of(thing("question", "Crescent")), Side.FOUND, Depth.LANES);
            index.put(thing("two", "damcykel Crescent"));
            index.refresh();

            assertThat(found.profiles()).extracting(Profile::id).containsExactly("one");
            assertThat(found.frequencies().size()).isEqualTo(1);
            assertThat(found.frequencies().ofKey("b|crescent")).isBetween(1, 2);
        }
    }

    @Test
    void theGenerationGrowsWithEachVisibleChange() {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            long before = index.generation();
            index.put(thing("one", "cykel"));
            index.refresh();
            assertThat(index.generation()).isGreaterThan(before);
        }
    }

    @Test
    void notesAreCommittedTogetherWithTheThings() {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            assertThat(index.committed()).isEmpty();
            index.put(thing("one", "cykel"));
            index.commit(Map.of("offset", "17"));
            index.put(thing("two", "cykel"));
        }
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            assertThat(index.committed()).containsExactly(Map.entry("offset", "17"));
            assertThat(index.get("one")).isPresent();
            assertThat(index.get("two")).isEmpty();
        }
    }

    @Test
    void whatCannotBeReadIsBuiltAnew() throws IOException {
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            index.put(thing("one", "cykel"));
            index.commit(Map.of("offset", "17"));
        }
        try (var files = java.nio.file.Files.list(folder)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                java.nio.file.Files.writeString(file, "not an index");
            }
        }
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            assertThat(index.committed()).isEmpty();
            assertThat(index.size()).isZero();
        }
    }

    @Test
    void aProfileSurvivesTheIndex() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
            for (int i = 0; i < 200; i++) {
                NormalThing thing = random(random, i);
                index.put(thing);
                index.refresh();
                Profile kept = index.get(thing.id()).orElseThrow();
                Profile original = Profile.of(thing);
                assertThat(kept)
                        .usingRecursiveComparison()
                        .ignoringCollectionOrder()
                        .ignoringFields("price", "place", "codes", "engravings")
                        .isEqualTo(original);
                assertThat(kept.engravings()).isEqualTo(original.engravings());
                assertThat(kept.codes())
                        .extracting("exact")
                        .isEqualTo(original.codes().stream()
                                .map(code -> (Object) code.exact())
                                .toList());
                assertThat(kept.place()
                                .map(place ->
                                        place.kilometresTo(original.place().orElseThrow()) < 0.2))
                        .isIn(Optional.empty(), Optional.of(true));
            }
        }
    }

    private static NormalThing random(Random random, int i) {
        String id = switch (random.nextInt(4)) {
            case 0 -> UUID.randomUUID().toString();
            case 1 -> UUID.randomUUID() + "/" + UUID.randomUUID();
            case 2 -> UUID.randomUUID() + "/" + i;
            default -> "id-" + i;
        };
        Thing.Builder thing = Thing.withId(id)
                .group(random.nextBoolean() ? "" : UUID.randomUUID().toString())
                .head(random.nextBoolean() ? "damcykel Crescent röd" : "")
                .text(random.nextBoolean() ? "korg fram, gravyr EK 1974, repa" : "")
                .brand(random.nextBoolean() ? "Okänd Märkesfirma" : "")
                .marks(random.nextBoolean() ? "klistermärke Hammarby, KL47ACD" : "")
                .model(random.nextBoolean() ? "DHP-482" : "")
                .category(random.nextBoolean() ? "BICYCLE" : "");
        if (random.nextBoolean()) {
            thing.code(CodeKind.FRAME, "WX" + random.nextInt(100_000))
                    .colour("mörkblå")
                    .material("stål");
        }
        if (random.nextBoolean()) {
            thing.price(random.nextDouble(1, 1e6))
                    .place(new Place(random.nextDouble(55, 69), random.nextDouble(11, 24)));
        }
        if (random.nextBoolean()) {
            LocalDate from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300));
            thing.period(new Period(from, from.plusDays(random.nextInt(400))));
        }
        return NORMALISER.normalise(thing.build());
    }

    /** A process writes and commits without end and is killed; each commit that it had announced must be there. */
    @Test
    void nothingCommittedIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        for (int round = 1; round <= 3; round++) {
            int announced = killAfterCommits(round * 7);
            try (CandidateIndex index = LuceneCandidateIndex.open(folder)) {
                int committed = Integer.parseInt(index.committed().getOrDefault("offset", "0"));
                assertThat(committed).isGreaterThanOrEqualTo(announced);
                assertThat(index.size()).isEqualTo(committed);
                assertThat(index.get("thing-" + committed)).isPresent();
            }
        }
    }

    private int killAfterCommits(int commits) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int announced = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            for (int i = 0; i < commits; i++) {
                announced = Integer.parseInt(lines.readLine());
            }
            writer.destroyForcibly();
        }
        assertThat(writer.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return announced;
    }

    /** The process that is killed. */
    static final class EndlessWriter {

        public static void main(String[] arguments) {
            try (CandidateIndex index = LuceneCandidateIndex.open(Path.of(arguments[0]))) {
                int at = Integer.parseInt(index.committed().getOrDefault("offset", "0"));
                while (at < 1_000_000) {
                    at++;
                    index.put(thing("thing-" + at, "cykel " + at));
                    index.commit(Map.of("offset", String.valueOf(at)));
                    System.out.println(at);
                }
            }
        }
    }
}
