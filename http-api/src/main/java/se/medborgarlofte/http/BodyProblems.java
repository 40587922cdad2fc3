package se.medborgarlofte.http;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.MismatchedInputException;

/** Says what is wrong with a JSON body that could not be bound, without quoting it. */
final class BodyProblems {

    private BodyProblems() {}

    static Problem of(@Nullable Throwable cause) {
        return switch (cause) {
            case StreamConstraintsException e -> beyondConstraints(e);
            case MismatchedInputException e when e.getPath().isEmpty() && e.getTargetType() == null -> missing();
            case MismatchedInputException e -> wrongType(e, expected(e.getTargetType()), allowed(e.getTargetType()));
            case DatabindException e -> wrongType(e, "invalid-value", "");
            case StreamReadException e -> malformed(e);
            case JacksonException e -> malformed(e);
            case null, default -> missing();
        };
    }

    private static Problem missing() {
        return Problem.of(CommonProblem.MALFORMED_JSON).detail("missing");
    }

    private static Problem malformed(JacksonException e) {
        return e.getLocation() == null || e.getLocation().getLineNr() < 1
                ? Problem.of(CommonProblem.MALFORMED_JSON)
                : Problem.of(CommonProblem.MALFORMED_JSON)
                        .detail(
                                "at",
                                e.getLocation().getLineNr(),
                                e.getLocation().getColumnNr());
    }

    /** Jackson has one exception for all its limits; only the nesting depth has a problem of its own. */
    private static Problem beyondConstraints(StreamConstraintsException e) {
        return e.getOriginalMessage().toLowerCase(Locale.ROOT).contains("nesting depth")
                ? Problem.of(CommonProblem.BODY_TOO_DEEP)
                : wrongType(e, "value-too-long", "");
    }

    private static Problem wrongType(JacksonException e, String code, String allowed) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error(pointer(e.getPath()), code, allowed);
    }

    private static String expected(@Nullable Class<?> type) {
        return switch (Kind.of(type)) {
            case TEXT -> "expected-text";
            case INTEGER -> "expected-integer";
            case NUMBER -> "expected-number";
            case BOOLEAN -> "expected-boolean";
            case CHOICE -> "expected-one-of";
            case DATE -> "expected-date";
            case TIME -> "expected-time";
            case ID -> "expected-id";
            case LIST -> "expected-list";
            case OBJECT -> "expected-object";
        };
    }

    private static String allowed(@Nullable Class<?> type) {
        return type != null && type.isEnum()
                ? Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "))
                : "";
    }

    static String pointer(List<JacksonException.Reference> path) {
        return path.stream().map(BodyProblems::segment).collect(Collectors.joining());
    }

    private static String segment(JacksonException.Reference reference) {
        String name = reference.getPropertyName();
        return "/"
                + (name == null
                        ? Integer.toString(reference.getIndex())
                        : name.replace("~", "~0").replace("/", "~1"));
    }

    /** What a client must write, as JSON knows it. */
    private enum Kind {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        CHOICE,
        DATE,
        TIME,
        ID,
        LIST,
        OBJECT;

        private static final List<Class<?>> INTEGERS =
                List.of(int.class, long.class, short.class, byte.class, Integer.class, Long.class);
        private static final List<Class<?>> NUMBERS =
                List.of(double.class, float.class, Double.class, Float.class, java.math.BigDecimal.class);

        static Kind of(@Nullable Class<?> type) {
            if (type == null || CharSequence.class.isAssignableFrom(type)) {
                return TEXT;
            }
            if (INTEGERS.contains(type)) {
                return INTEGER;
            }
            if (NUMBERS.contains(type)) {
                return NUMBER;
            }
            if (type == boolean.class || type == Boolean.class) {
                return BOOLEAN;
            }
            return ofReference(type);
        }

        private static Kind ofReference(Class<?> type) {
            if (type.isEnum()) {
                return CHOICE;
            }
            if (type == LocalDate.class) {
                return DATE;
            }
            if (type == Instant.class || type.getName().endsWith("DateTime")) {
                return TIME;
            }
            if (type == UUID.class) {
                return ID;
            }
            return Collection.class.isAssignableFrom(type) || type.isArray() ? LIST : OBJECT;
        }
    }
}
