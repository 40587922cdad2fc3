package se.medborgarlofte.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** Reads the rows of one side as things, by id in the order of the file. */
final class Things {

    /** The engine compares the first hundred words or so; reading a book for them would take minutes. */
    private static final int LONGEST_CELL = 8000;

    private final Table table;
    private final Options options;
    private final int id;

    private Things(Table table, Options options) {
        this.table = table;
        this.options = options;
        this.id = table.column("id");
        used(options).forEach(table::column);
    }

    static Map<String, Thing> read(Path file, Options options) {
        Table table = Table.read(file);
        if (table.rows().isEmpty()) {
            throw new RefusedException(file, 1, "there are no rows below the header");
        }
        return new Things(table, options).read();
    }

    private static List<String> used(Options options) {
        List<String> used = new ArrayList<>(options.head());
        used.addAll(options.text());
        List.of(options.brand(), options.model(), options.price(), options.serial())
                .forEach(column -> column.ifPresent(used::add));
        return used;
    }

    private Map<String, Thing> read() {
        Map<String, Thing> things = new LinkedHashMap<>();
        Map<String, Long> lines = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String name = row.cells().get(id).strip();
            if (name.isEmpty()) {
                throw new RefusedException(table.file(), row.line(), "the id is missing");
            }
            Long first = lines.putIfAbsent(name, row.line());
            if (first != null) {
                throw new RefusedException(
                        table.file(), row.line(), "the id " + name + " is there twice, first on line " + first);
            }
            things.put(name, thing(name, row));
        }
        return things;
    }

    private Thing thing(String name, Table.Row row) {
        return Thing.withId(name)
                .head(joined(options.head(), row))
                .text(joined(options.text(), row))
                .brand(cell(options.brand(), row))
                .model(cell(options.model(), row))
                .code(CodeKind.SERIAL, cell(options.serial(), row))
                .price(Price.read(cell(options.price(), row)))
                .build();
    }

    private String joined(List<String> columns, Table.Row row) {
        return columns.stream()
                .map(column -> cell(Optional.of(column), row))
                .filter(cell -> !cell.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String cell(Optional<String> column, Table.Row row) {
        return column.map(name -> row.cells().get(table.column(name)))
                .map(cell -> cell.length() <= LONGEST_CELL ? cell : cell.substring(0, LONGEST_CELL))
                .orElse("");
    }
}
