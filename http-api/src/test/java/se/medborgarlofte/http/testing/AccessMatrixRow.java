package se.medborgarlofte.http.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.medborgarlofte.http.Role;

/** One row of the table: which cases it speaks of and what it says. */
record AccessMatrixRow(String operation, Set<String> roles, String own, String area, boolean allowed) {

    private static final String ANY = "*";

    static AccessMatrixRow parse(String line) {
        String[] cells = line.split("\\s*,\\s*");
        if (cells.length != 5) {
            throw new AssertionError("Not operation,role,own,area,allowed: " + line);
        }
        Set<String> roles = Set.of(cells[1].split("\\s*\\|\\s*"));
        roles.forEach(AccessMatrixRow::requireRole);
        return new AccessMatrixRow(
                cells[0],
                roles,
                oneOf(line, cells[2], "own", "other", ANY),
                oneOf(line, cells[3], "inside", "outside", ANY),
                oneOf(line, cells[4], "yes", "no").equals("yes"));
    }

    /** The rows that speak of the case with the fewest stars. */
    static List<AccessMatrixRow> closest(List<AccessMatrixRow> rows, String operation, AccessMatrix.Case c) {
        List<AccessMatrixRow> fitting = rows.stream()
                .filter(row -> row.operation.equals(ANY) || row.operation.equals(operation))
                .filter(row -> row.roles.contains(ANY) || row.roles.contains(c.role()))
                .filter(row -> row.own.equals(ANY) || row.own.equals("own") == c.own())
                .filter(row -> row.area.equals(ANY) || row.area.equals("inside") == c.inside())
                .toList();
        long fewest = fitting.stream().mapToLong(AccessMatrixRow::stars).min().orElse(0);
        return fitting.stream().filter(row -> row.stars() == fewest).toList();
    }

    private long stars() {
        return List.of(operation, roles.contains(ANY) ? ANY : "", own, area).stream()
                .filter(ANY::equals)
                .count();
    }

    private static void requireRole(String name) {
        boolean known = name.equals(ANY)
                || name.equals(AccessMatrix.ANONYMOUS)
                || Arrays.stream(Role.values()).anyMatch(role -> role.name().equals(name));
        if (!known) {
            throw new AssertionError("No such role: " + name);
        }
    }

    private static String oneOf(String line, String cell, String... values) {
        if (!List.of(values).contains(cell)) {
            throw new AssertionError("'" + cell + "' is none of " + List.of(values) + ": " + line);
        }
        return cell;
    }
}
