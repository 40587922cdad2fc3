package se.medborgarlofte.bench.generator;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.bench.generator.Table.Row;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Place;

/** What is stolen in Sweden: kinds of goods with their brands, colours, details, prices and codes, and where. */
final class Catalogue {

    /** Brands exist for goods of these sorts only sometimes: most rings and candlesticks carry none. */
    private static final Map<String, Double> BRANDED = Map.of("jewellery", 0.3, "silver", 0.4);

    private static final double USUALLY_BRANDED = 0.95;

    private final Weighted<Kind> kinds;
    private final Weighted<Municipality> municipalities;
    private final Weighted<Mark> marks;
    private final Map<String, List<String>> words;

    Catalogue() {
        Map<String, List<Row>> brands = bySort("brands");
        Map<String, List<Row>> colours = bySort("colours");
        Map<String, List<Row>> details = bySort("details");
        Map<String, Missing> missing = Table.read("missing").stream().collect(toMap(row -> row.text(0), Missing::of));
        kinds = new Weighted<>(
                Table.read("kinds").stream()
                        .map(row -> Kind.of(row, brands, colours, details, missing))
                        .toList(),
                Kind::weight);
        municipalities = new Weighted<>(
                Table.read("municipalities").stream().map(Municipality::of).toList(), Municipality::inhabitants);
        marks = new Weighted<>(Table.read("marks").stream().map(Mark::of).toList(), Mark::weight);
        words = Table.read("words").stream().collect(toMap(row -> row.text(0), row -> row.words(1)));
    }

    private static Map<String, List<Row>> bySort(String table) {
        return Table.read(table).stream().collect(groupingBy(row -> row.text(0)));
    }

    Weighted<Kind> kinds() {
        return kinds;
    }

    Weighted<Municipality> municipalities() {
        return municipalities;
    }

    Weighted<Mark> marks() {
        return marks;
    }

    List<String> words(String sort) {
        List<String> found = words.get(sort);
        if (found == null) {
            throw new IllegalArgumentException("No words of the sort " + sort);
        }
        return found;
    }

    /** One kind of goods. */
    record Kind(
            String category,
            double weight,
            List<String> officersWords,
            List<String> victimsWords,
            Optional<Weighted<Brand>> brands,
            double branded,
            Weighted<Colour> colours,
            Optional<CodeKind> code,
            List<Wording> details,
            int lowestPrice,
            int highestPrice,
            List<String> places,
            Missing missing) {

        static Kind of(
                Row row,
                Map<String, List<Row>> brands,
                Map<String, List<Row>> colours,
                Map<String, List<Row>> details,
                Map<String, Missing> missing) {
            String category = row.text(0);
            return new Kind(
                    category,
                    row.number(1),
                    row.words(2),
                    row.words(3),
                    Optional.ofNullable(brands.get(row.text(4)))
                            .map(rows ->
                                    new Weighted<>(rows.stream().map(Brand::of).toList(), Brand::weight)),
                    BRANDED.getOrDefault(category, USUALLY_BRANDED),
                    new Weighted<>(
                            of(colours, row.text(5)).stream().map(Colour::of).toList(), Colour::weight),
                    code(row.text(6)),
                    of(details, row.text(7)).stream()
                            .map(detail -> new Wording(detail.text(1), detail.text(2)))
                            .toList(),
                    (int) row.number(8),
                    (int) row.number(9),
                    row.words(10),
                    of(missing, category));
        }

        private static Optional<CodeKind> code(String written) {
            return switch (written) {
                case "-" -> Optional.empty();
                case "frame" -> Optional.of(CodeKind.FRAME);
                case "imei" -> Optional.of(CodeKind.IMEI);
                default -> Optional.of(CodeKind.SERIAL);
            };
        }

        private static <T> T of(Map<String, T> all, String sort) {
            return Optional.ofNullable(all.get(sort))
                    .orElseThrow(() -> new IllegalArgumentException("No rows of the sort " + sort));
        }
    }

    /** A brand and its models, the most sold first; a # in a model is any digit. */
    record Brand(String name, double weight, List<String> models) {
        static Brand of(Row row) {
            return new Brand(row.text(1), row.number(2), row.words(3));
        }
    }

    /** A colour and what people call it. */
    record Colour(String name, double weight, List<String> words) {
        static Colour of(Row row) {
            return new Colour(row.text(1), row.number(2), row.words(3));
        }
    }

    /** One fact in two wordings. */
    record Wording(String victims, String officers) {
        Wording with(Function<String, String> filled) {
            return new Wording(filled.apply(victims), filled.apply(officers));
        }
    }

    /** What tells one thing from others of its kind, with gaps to be filled. */
    record Mark(double weight, Wording wording) {
        static Mark of(Row row) {
            return new Mark(row.number(0), new Wording(row.text(1), row.text(2)));
        }
    }

    /** Shares of reports that lack a usable make, a model, a colour, a serial number. */
    record Missing(double brand, double model, double colour, double code) {
        static Missing of(Row row) {
            return new Missing(row.number(1), row.number(2), row.number(3), row.number(4));
        }
    }

    record Municipality(String code, Place place, double inhabitants) {
        static Municipality of(Row row) {
            return new Municipality(row.text(0), new Place(row.number(1), row.number(2)), row.number(3));
        }

        String county() {
            return code.substring(0, 2);
        }
    }
}
