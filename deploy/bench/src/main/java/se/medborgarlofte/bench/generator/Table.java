package se.medborgarlofte.bench.generator;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Rows of one of the lists beside this class: columns parted by tabs, remarks after #. */
final class Table {

    private Table() {}

    static List<Row> read(String name) {
        try (InputStream in = Objects.requireNonNull(Table.class.getResourceAsStream(name + ".tsv"), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Row(List.of(line.split("\t", -1))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Row(List<String> cells) {

        String text(int column) {
            return cells.get(column);
        }

        double number(int column) {
            return Double.parseDouble(cells.get(column));
        }

        /** Words parted by bars; none if the cell is empty. */
        List<String> words(int column) {
            return cells.get(column).isEmpty()
                    ? List.of()
                    : List.of(cells.get(column).split("\\|"));
        }
    }
}
