package se.medborgarlofte.property.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import se.medborgarlofte.property.application.UnreadableSheetException;
import se.medborgarlofte.property.application.UnreadableSheetException.Reason;

/**
 * Text with separators. Swedish spreadsheet programs part cells by semicolons, because the comma stands in numbers, and
 * older ones write Windows-1252.
 */
final class TextTable {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', '\t', ','};

    private TextTable() {}

    static List<List<String>> read(byte[] content) {
        String text = text(content);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get()
                .parse(new StringReader(text))) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord record : parser) {
                rows.add(record.toList());
            }
            return withoutEmptyEnd(rows);
        } catch (UncheckedIOException e) {
            throw new UnreadableSheetException(Reason.NEITHER_CSV_NOR_WORKBOOK, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] content) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheetException(Reason.NEITHER_CSV_NOR_WORKBOOK, "");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String decoded(byte[] content) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, WINDOWS);
        }
    }

    /** What parts the most cells of the first line. */
    private static char separator(String text) {
        String header = text.lines().findFirst().orElse("");
        char best = SEPARATORS[0];
        for (char candidate : SEPARATORS) {
            if (count(header, candidate) > count(header, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(each -> each == wanted).count();
    }

    private static List<List<String>> withoutEmptyEnd(List<List<String>> rows) {
        int end = rows.size();
        while (end > 0 && rows.get(end - 1).stream().allMatch(String::isBlank)) {
            end--;
        }
        return rows.subList(0, end);
    }
}
