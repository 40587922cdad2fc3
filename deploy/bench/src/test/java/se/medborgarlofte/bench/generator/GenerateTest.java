package se.medborgarlofte.bench.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

    @TempDir
    private Path folder;

    @Test
    void writesBothSidesAndWhichBelongTogether() throws IOException {
        Generate.write(Generate.Options.parse("--items", "500", "--questions", "5", "--out", folder.toString()));
        List<String> stolen = ids("stolen.csv", "id");
        List<String> seized = ids("seized.csv", "id");
        assertThat(stolen).hasSize(500).doesNotHaveDuplicates();
        assertThat(seized).hasSize(5 * QuestionKind.values().length).doesNotHaveDuplicates();
        assertThat(ids("gold.csv", "stolen")).hasSize(5 * 7).allMatch(stolen::contains);
        assertThat(ids("gold.csv", "seized")).allMatch(seized::contains);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--items 0 --out x", "--items ten --out x", "--items 5", "--items 5 --out", "--colour red"})
    void refusesWhatItDoesNotUnderstand(String arguments) {
        assertThatThrownBy(() -> Generate.Options.parse(arguments.split(" ")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<String> ids(String file, String column) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (Reader reader = Files.newBufferedReader(folder.resolve(file));
                CSVParser rows = CSVParser.parse(reader, format)) {
            return rows.stream().map((CSVRecord row) -> row.get(column)).toList();
        }
    }
}
