package se.medborgarlofte.bench.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** Writes generated things as files that {@code deploy/bench/match} reads. */
public final class Generate {
    static final String USAGE = """
        deploy/bench/generate --items N --out DIR [--seed S] [--questions N]
          --items      how many stolen things to write, to stolen.csv
          --out        the folder for stolen.csv, seized.csv and gold.csv
          --seed       another seed makes another country full of things (1)
          --questions  how many found things of each kind to write, to seized.csv (1000)\
        """;

    private static final String[] COLUMNS = {
        "id",
        "group",
        "category",
        "brand",
        "model",
        "colour",
        "serial",
        "engraving",
        "price",
        "head",
        "text",
        "from",
        "to",
        "latitude",
        "longitude"
    };

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage() + System.lineSeparator() + USAGE);
            System.exit(2);
            return;
        }
        write(options);
    }

    static void write(Options options) throws IOException {
        StolenGoods goods = new StolenGoods(options.seed());
        Files.createDirectories(options.out());
        try (Stream<Thing> reported = goods.reported(0, options.items())) {
            writeThings(options.out().resolve("stolen.csv"), reported.iterator());
        }
        List<Question> questions = Stream.of(QuestionKind.values())
                .flatMap(kind -> goods.questions(kind, options.questions(), options.items()).stream())
                .toList();
        writeThings(
                options.out().resolve("seized.csv"),
                questions.stream().map(Question::found).iterator());
        try (CSVPrinter gold = printer(options.out().resolve("gold.csv"), "seized", "stolen", "kind")) {
            for (Question question : questions) {
                if (question.answer().isPresent()) {
                    gold.printRecord(question.found().id(), question.answer().get(), question.kind());
                }
            }
        }
    }

    private static void writeThings(Path file, Iterator<Thing> things) throws IOException {
        try (CSVPrinter rows = printer(file, COLUMNS)) {
            while (things.hasNext()) {
                writeThing(rows, things.next());
            }
        }
    }

    private static void writeThing(CSVPrinter rows, Thing thing) throws IOException {
        rows.printRecord(
                thing.id(),
                thing.group(),
                thing.category(),
                thing.brand(),
                thing.model(),
                String.join(" ", thing.colours()),
                code(thing, false),
                code(thing, true),
                thing.price().isPresent() ? Math.round(thing.price().getAsDouble()) : "",
                thing.head(),
                thing.text(),
                orEmpty(thing.period().map(period -> period.from()).orElse(null)),
                orEmpty(thing.period().map(period -> period.to()).orElse(null)),
                orEmpty(thing.place().map(place -> place.latitude()).orElse(null)),
                orEmpty(thing.place().map(place -> place.longitude()).orElse(null)));
    }

    private static String code(Thing thing, boolean engraving) {
        return thing.codes().stream()
                .filter(code -> (code.kind() == CodeKind.ENGRAVING) == engraving)
                .map(code -> code.value())
                .findFirst()
                .orElse("");
    }

    private static Object orEmpty(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static CSVPrinter printer(Path file, String... columns) throws IOException {
        return new CSVPrinter(
                Files.newBufferedWriter(file, StandardCharsets.UTF_8),
                CSVFormat.RFC4180.builder().setHeader(columns).get());
    }

    /** @param questions of each kind */
    record Options(long items, long seed, int questions, Path out) {

        static Options parse(String... arguments) {
            long items = 0;
            long seed = 1;
            int questions = 1000;
            @Nullable Path out = null;
            for (int i = 0; i < arguments.length; i += 2) {
                if (i + 1 == arguments.length) {
                    throw new IllegalArgumentException(arguments[i] + " is no option or lacks its value");
                }
                String value = arguments[i + 1];
                switch (arguments[i]) {
                    case "--items" -> items = number(value);
                    case "--seed" -> seed = number(value);
                    case "--questions" -> questions = Math.toIntExact(number(value));
                    case "--out" -> out = Path.of(value);
                    default -> throw new IllegalArgumentException(arguments[i] + " is no option");
                }
            }
            if (items == 0 || out == null) {
                throw new IllegalArgumentException("--items and --out are needed");
            }
            return new Options(items, seed, questions, out);
        }

        private static long number(String value) {
            if (!value.matches("[1-9]\\d{0,8}")) {
                throw new IllegalArgumentException(value + " is no number from 1 to 999,999,999");
            }
            return Long.parseLong(value);
        }
    }
}
