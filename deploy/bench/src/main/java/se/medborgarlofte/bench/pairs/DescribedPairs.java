package se.medborgarlofte.bench.pairs;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** One half of the pairs of descriptions that were written by hand. */
public record DescribedPairs(List<Thing> victims, List<Thing> officers, Map<String, String> victimOf) {
    /** Where the pairs lie, seen from the folder of the module. */
    public static final Path FOLDER =
            Path.of("../../matching-engine/src/test/resources/se/medborgarlofte/matching/pairs");

    public static DescribedPairs read(Path pairs, String half) throws IOException {
        Path folder = pairs.resolve(half);
        return new DescribedPairs(
                rows(folder.resolve("victims.csv")).stream()
                        .map(DescribedPairs::thing)
                        .toList(),
                rows(folder.resolve("officers.csv")).stream()
                        .map(DescribedPairs::thing)
                        .toList(),
                rows(folder.resolve("gold.csv")).stream()
                        .collect(Collectors.toMap(row -> row.get("officer"), row -> row.get("victim"))));
    }

    private static Thing thing(CSVRecord row) {
        Thing.Builder thing = Thing.withId(row.get("id"))
                .category(row.get("category"))
                .brand(row.get("brand"))
                .model(row.get("model"))
                .colour(row.get("colour"))
                .code(CodeKind.SERIAL, row.get("serial"))
                .code(CodeKind.ENGRAVING, row.get("engraving"))
                .head(row.get("head"))
                .text(row.get("text"));
        String price = row.get("price").replaceAll("\\D", "");
        return price.isEmpty()
                ? thing.build()
                : thing.price(Double.parseDouble(price)).build();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.getRecords();
        }
    }
}
