package se.medborgarlofte.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rows belong together, or were judged to or not to: left id to right ids. */
record Pairs(Map<String, Set<String>> byLeft) {

    static Pairs gold(Path file, Set<String> left, Set<String> right) {
        Table table = Table.read(file);
        requireHeader(table, 2, left, right);
        Pairs pairs = new Pairs(new HashMap<>());
        for (Table.Row row : table.rows()) {
            pairs.add(known(table, row, 0, left), known(table, row, 1, right));
        }
        return pairs;
    }

    /** Labels of one value, 0 or 1. */
    record Labels(Pairs confirmed, Pairs refused) {

        static Labels read(Path file, Set<String> left, Set<String> right) {
            Table table = Table.read(file);
            requireHeader(table, 3, left, right);
            Labels labels = new Labels(new Pairs(new HashMap<>()), new Pairs(new HashMap<>()));
            for (Table.Row row : table.rows()) {
                labels.add(table, row, known(table, row, 0, left), known(table, row, 1, right));
            }
            return labels;
        }

        private void add(Table table, Table.Row row, String left, String right) {
            String verdict = row.cells().get(2).strip();
            if (!verdict.equals("0") && !verdict.equals("1")) {
                throw new RefusedException(table.file(), row.line(), "the label is " + verdict + ", neither 0 nor 1");
            }
            Pairs itsKind = verdict.equals("1") ? confirmed : refused;
            Pairs otherKind = verdict.equals("1") ? refused : confirmed;
            if (otherKind.has(left, right)) {
                throw new RefusedException(
                        table.file(), row.line(), "the pair " + left + ", " + right + " is labelled both 0 and 1");
            }
            itsKind.add(left, right);
        }

        boolean has(String left, String right) {
            return confirmed.has(left, right) || refused.has(left, right);
        }

        Set<String> lefts() {
            Set<String> lefts = new HashSet<>(confirmed.byLeft.keySet());
            lefts.addAll(refused.byLeft.keySet());
            return lefts;
        }

        int size() {
            return confirmed.size() + refused.size();
        }
    }

    private static void requireHeader(Table table, int columns, Set<String> left, Set<String> right) {
        List<String> header = table.header();
        if (header.size() < columns) {
            throw new RefusedException(table.file(), 1, "needs at least " + columns + " columns");
        }
        if (left.contains(header.get(0)) && right.contains(header.get(1))) {
            throw new RefusedException(
                    table.file(), 1, "a header is needed; " + header.get(0) + ", " + header.get(1) + " are ids");
        }
    }

    private static String known(Table table, Table.Row row, int column, Set<String> ids) {
        String id = row.cells().get(column).strip();
        if (!ids.contains(id)) {
            String side = column == 0 ? "left" : "right";
            throw new RefusedException(table.file(), row.line(), "no row on the " + side + " has the id " + id);
        }
        return id;
    }

    private void add(String left, String right) {
        byLeft.computeIfAbsent(left, key -> new HashSet<>()).add(right);
    }

    Set<String> of(String left) {
        return byLeft.getOrDefault(left, Set.of());
    }

    boolean has(String left, String right) {
        return of(left).contains(right);
    }

    int size() {
        return byLeft.values().stream().mapToInt(Set::size).sum();
    }
}
