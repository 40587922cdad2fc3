package se.medborgarlofte.property.csv;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.ReadTheftFile;
import se.medborgarlofte.property.application.TheftFileReader;

/** Reads theft reports in the shape of police open data: UTF-8, RFC 4180, header first, a row for each stolen bicycle. */
@Component
class PoliceOpenDataReader implements TheftFileReader {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();

    @Override
    public Set<String> missingColumns(byte[] content) {
        Set<String> headers = headers(content);
        Set<String> missing = new LinkedHashSet<>();
        Arrays.stream(Column.values())
                .filter(Column::isRequired)
                .map(Column::header)
                .filter(header -> !headers.contains(header))
                .forEach(missing::add);
        return missing;
    }

    @Override
    public ReadTheftFile read(byte[] content, LocalDate receivedOn) {
        try (CSVParser parser = parser(content)) {
            return new FileReading(parser, receivedOn).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the columns; none when the first line cannot be read as a header. */
    private static Set<String> headers(byte[] content) {
        try (CSVParser parser = parser(content)) {
            return new HashSet<>(parser.getHeaderNames());
        } catch (IOException | IllegalArgumentException e) {
            return Set.of();
        }
    }

    private static CSVParser parser(byte[] content) throws IOException {
        return FORMAT.parse(text(content));
    }

    /** The text without the byte order mark that some tools write before it. */
    private static Reader text(byte[] content) {
        boolean marked = content.length >= 3
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        int from = marked ? 3 : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(content, from, content.length - from), StandardCharsets.UTF_8);
    }
}
