package se.medborgarlofte.system.scan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.system.world.AllRecords;

/** Searches places and keeps what it finds. */
public final class PersonalDataScan {

    private final Needles needles;
    private final List<Finding> findings = new ArrayList<>();
    private long records;
    private long lines;
    private long addresses;

    public PersonalDataScan(Needles needles) {
        this.needles = needles;
    }

    /** Key, headers and value of every record of every topic. */
    public void topics(AllRecords topics) {
        records += topics.forEach(this::record);
    }

    /** Every line of every log. */
    public void logs(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            files.filter(Files::isRegularFile).sorted().forEach(this::log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every address that was called or answered. */
    public void addresses(Collection<String> called) {
        addresses += called.size();
        called.forEach(address -> search(URLDecoder.decode(address, StandardCharsets.UTF_8), "an address"));
    }

    /** What was found. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** How much was searched, for people. */
    public String searched() {
        return "%d records, %d log lines, %d addresses".formatted(records, lines, addresses);
    }

    private void record(ConsumerRecord<byte[], byte[]> record) {
        StringBuilder all = new StringBuilder(text(record.key()))
                .append('\n')
                .append(text(record.value()))
                .append('\n');
        for (Header header : record.headers()) {
            all.append(text(header.value())).append('\n');
        }
        search(all.toString(), "%s[%d]@%d".formatted(record.topic(), record.partition(), record.offset()));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private void log(Path file) {
        try (Stream<String> text = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            int number = 0;
            for (String line : (Iterable<String>) text::iterator) {
                number++;
                lines++;
                search(decoded(line), file.getFileName() + ":" + number);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read byte by byte first, so that a line cut in the middle of a character is no obstacle. */
    private static String decoded(String bytes) {
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private void search(String text, String where) {
        needles.in(text).forEach(kind -> findings.add(new Finding(kind, where)));
    }
}
