package se.medborgarlofte.http.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.http.Assignment;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.http.Role;

/**
 * Compares who may do what with a checked-in table, completely: every operation × every role, and nobody signed in,
 * × own or somebody else's × inside or outside the assigned area.
 *
 * <p>The table is a CSV file with the header {@code operation,role,own,area,allowed}. {@code role} is a role,
 * {@code ANONYMOUS}, several joined by {@code |}, or {@code *}; {@code own} is {@code own}, {@code other} or {@code *};
 * {@code area} is {@code inside}, {@code outside} or {@code *}; {@code allowed} is {@code yes} or {@code no}. Of the rows
 * that fit a case the one with the fewest stars counts; two such rows that disagree, a case without a row, a row of an
 * unknown operation and an operation without rows fail. Lines that start with {@code #} are comments.
 */
public final class AccessMatrix {

    static final String ANONYMOUS = "ANONYMOUS";
    private static final String PERSON = "11111111-1111-4111-8111-111111111111";
    private static final String OTHER_PERSON = "22222222-2222-4222-8222-222222222222";
    private static final String INSIDE = "1230";
    private static final String OUTSIDE = "1281";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private AccessMatrix() {}

    /** One case of the matrix. */
    record Case(String role, boolean own, boolean inside) {

        static List<Case> all() {
            return Stream.concat(Arrays.stream(Role.values()).map(Enum::name), Stream.of(ANONYMOUS))
                    .flatMap(role -> Stream.of(true, false)
                            .flatMap(own -> Stream.of(true, false).map(inside -> new Case(role, own, inside))))
                    .filter(c -> !(c.role.equals(ANONYMOUS) && c.own))
                    .toList();
        }

        boolean allowedBy(Operation operation) {
            Resource resource = Resource.in(inside ? INSIDE : OUTSIDE).ownedBy(own ? PERSON : OTHER_PERSON);
            return operation.rule().admits(caller(), resource, TODAY);
        }

        private Caller caller() {
            return role.equals(ANONYMOUS)
                    ? Caller.anonymous()
                    : new Caller(PERSON, List.of(Assignment.of(Role.valueOf(role), "organisation", INSIDE)), null);
        }

        @Override
        public String toString() {
            return role + "," + (own ? "own" : "other") + "," + (inside ? "inside" : "outside");
        }
    }

    /**
     * Compares.
     *
     * @throws AssertionError that lists every difference as the row the table would need
     */
    public static void verify(Operation[] all, Path csv) {
        List<AccessMatrixRow> rows = read(csv);
        List<String> differences = new ArrayList<>(unknown(rows, all));
        for (Operation operation : all) {
            Case.all().forEach(c -> compare(operation, c, rows, differences));
        }
        if (!differences.isEmpty()) {
            throw new AssertionError(
                    csv + " and the code disagree about who may do what:\n  " + String.join("\n  ", differences));
        }
    }

    private static void compare(Operation operation, Case c, List<AccessMatrixRow> rows, List<String> differences) {
        List<AccessMatrixRow> fitting = AccessMatrixRow.closest(rows, operation.name(), c);
        boolean allowed = c.allowedBy(operation);
        String row = operation.name() + "," + c + "," + (allowed ? "yes" : "no");
        if (fitting.isEmpty()) {
            differences.add(row + "   <- the table has no row");
        } else if (fitting.stream()
                .anyMatch(r -> r.allowed() != fitting.getFirst().allowed())) {
            differences.add(row + "   <- the table has rows that contradict each other");
        } else if (fitting.getFirst().allowed() != allowed) {
            differences.add(row + "   <- the code says so, the table the opposite");
        }
    }

    private static List<String> unknown(List<AccessMatrixRow> rows, Operation[] all) {
        return rows.stream()
                .map(AccessMatrixRow::operation)
                .distinct()
                .filter(name -> !name.equals("*")
                        && Arrays.stream(all).noneMatch(o -> o.name().equals(name)))
                .map(name -> name + "   <- no such operation")
                .toList();
    }

    private static List<AccessMatrixRow> read(Path csv) {
        try (Stream<String> lines = Files.lines(csv)) {
            return lines.map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("operation,"))
                    .map(AccessMatrixRow::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
