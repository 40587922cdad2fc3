package se.medborgarlofte.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How one ordered index serves a query: an equal beginning, then a range or several values of the next field. What it
 * finds is at least all that matches; each document found is still held against the whole query.
 *
 * @param equal the values of the index's first fields
 * @param next the conditions on the field after them
 * @param sorted whether the entries come in the order that is asked for
 * @param backwards whether they do when read from the end
 */
record Plan(OrderedIndex index, List<Object> equal, List<Condition> next, boolean sorted, boolean backwards) {

    /** A condition on one field: an operator and what it compares with. */
    record Condition(String operator, Object operand) {

        /** Whether it says no more than that there is something. */
        boolean isThere() {
            return operator.equals("$exists");
        }
    }

    private static final Comparator<Plan> BETTER = Comparator.<Plan>comparingInt(
                    plan -> plan.equal.size() * 2 + (plan.next.isEmpty() ? 0 : 1))
            .thenComparing(Plan::sorted);

    /** The best way to answer a query by one of these indexes, if any is of use. */
    static Optional<Plan> best(
            Collection<OrderedIndex> indexes, Document query, @Nullable Document orderBy, int limit) {
        return indexes.stream()
                .map(index -> of(index, query, orderBy))
                .filter(plan -> plan.isOfUse(limit))
                .max(BETTER);
    }

    /**
     * Where the documents are that may match, in no order; empty when every document may. Each of several alternatives
     * must have an index of its own.
     */
    static Optional<Iterable<Object>> positions(Collection<OrderedIndex> indexes, Document query) {
        Optional<Plan> plan = best(indexes, query, null, 0);
        if (plan.isPresent()) {
            return plan.map(Plan::positions);
        }
        return query.get("$or") instanceof Collection<?> alternatives && !alternatives.isEmpty()
                ? ofAny(indexes, alternatives)
                : Optional.empty();
    }

    private static Optional<Iterable<Object>> ofAny(Collection<OrderedIndex> indexes, Collection<?> alternatives) {
        Set<Object> all = new LinkedHashSet<>();
        for (Object alternative : alternatives) {
            Optional<Iterable<Object>> some =
                    alternative instanceof Document query ? positions(indexes, query) : Optional.empty();
            if (some.isEmpty()) {
                return Optional.empty();
            }
            some.get().forEach(all::add);
        }
        return Optional.of(all);
    }

    private static Plan of(OrderedIndex index, Document query, @Nullable Document orderBy) {
        List<Object> equal = new ArrayList<>();
        List<Condition> next = List.of();
        for (IndexKey field : index.getKeys()) {
            List<Condition> conditions = conditions(query, field.getKey());
            Optional<Object> value = conditions.stream()
                    .filter(condition -> condition.operator().equals("$eq"))
                    .map(Condition::operand)
                    .findFirst();
            if (value.isEmpty()) {
                next = conditions;
                break;
            }
            equal.add(value.get());
        }
        if (!index.holdsOnlyWhatIsThere()) {
            next = next.stream().filter(condition -> !condition.isThere()).toList();
        }
        boolean several = several(next).isPresent();
        boolean forwards = !several && isInOrder(index, equal.size(), orderBy, true);
        boolean backwards = !several && !forwards && isInOrder(index, equal.size(), orderBy, false);
        return new Plan(index, equal, next, forwards || backwards, backwards);
    }

    private boolean isOfUse(int limit) {
        return !equal.isEmpty() || !next.isEmpty() || (sorted && limit > 0 && index.isComplete());
    }

    /** Whether the entries with an equal beginning come in this order, or in its reverse. */
    private static boolean isInOrder(OrderedIndex index, int equal, @Nullable Document orderBy, boolean forwards) {
        if (orderBy == null || orderBy.isEmpty() || index.holdsLists()) {
            return false;
        }
        int field = equal;
        for (Map.Entry<String, Object> wanted : orderBy.entrySet()) {
            if (isAmongFirst(index, equal, wanted.getKey())) {
                continue;
            }
            if (field == index.getKeys().size() || !(wanted.getValue() instanceof Number direction)) {
                return false;
            }
            IndexKey key = index.getKeys().get(field++);
            if (!key.getKey().equals(wanted.getKey())
                    || (direction.intValue() > 0) != (key.isAscending() == forwards)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all that is found has the same value there. */
    private static boolean isAmongFirst(OrderedIndex index, int fields, String wanted) {
        return index.getKeys().subList(0, fields).stream()
                .anyMatch(key -> key.getKey().equals(wanted));
    }

    /** All that the query asks of a field and that an ordered index can serve. */
    private static List<Condition> conditions(Document query, String field) {
        List<Condition> found = new ArrayList<>();
        Object asked = query.getOrMissing(field);
        if (asked instanceof Document operators) {
            operators.forEach((operator, operand) -> add(found, operator, operand));
        } else if (!(asked instanceof Missing)) {
            add(found, "$eq", asked);
        }
        if (query.get("$and") instanceof Collection<?> parts) {
            for (Object part : parts) {
                if (part instanceof Document condition) {
                    found.addAll(conditions(condition, field));
                }
            }
        }
        return found;
    }

    private static void add(List<Condition> found, String operator, @Nullable Object operand) {
        boolean usable = switch (operator) {
            case "$eq", "$lt", "$lte", "$gt", "$gte" -> isOrdered(operand);
            case "$exists" -> Boolean.TRUE.equals(operand);
            case "$in" ->
                operand instanceof Collection<?> several && several.stream().allMatch(Plan::isOrdered);
            default -> false;
        };
        if (usable && operand != null) {
            found.add(new Condition(operator, operand));
        }
    }

    /** Values that only an equal one matches; none, documents, lists and patterns have rules of their own. */
    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Instant
                || value instanceof ObjectId
                || value instanceof UUID
                || value instanceof BinData;
    }

    private static Optional<Collection<?>> several(List<Condition> conditions) {
        for (Condition condition : conditions) {
            if (condition.operand() instanceof Collection<?> values) {
                return Optional.of(values);
            }
        }
        return Optional.empty();
    }

    /** Where the documents are that may match. */
    Iterable<Object> positions() {
        return several(next).map(this::ofSeveral).orElseGet(this::ofRange);
    }

    private Iterable<Object> ofSeveral(Collection<?> values) {
        Set<Object> positions = new LinkedHashSet<>();
        for (Object value : values) {
            List<@Nullable Object> beginning = beginning(value);
            index.positions(before(beginning), after(beginning), false).forEach(positions::add);
        }
        return positions;
    }

    private Iterable<Object> ofRange() {
        boolean ascending = equal.size() >= index.getKeys().size()
                || index.getKeys().get(equal.size()).isAscending();
        Optional<Object> low = bound("$gt");
        Optional<Object> high = bound("$lt");
        if (low.isPresent() && index.holdsLists()) {
            // Another element of the list may be the one below.
            high = Optional.empty();
        }
        // Nothing that compares with a value has none.
        boolean hasValue = next.stream().anyMatch(condition -> !condition.isThere());
        OrderedKey least = low.map(value -> end(value, ascending))
                .orElseGet(() -> hasValue ? end(null, !ascending) : end(ascending));
        OrderedKey most = high.map(value -> end(value, !ascending)).orElseGet(() -> end(!ascending));
        return ascending ? index.positions(least, most, backwards) : index.positions(most, least, backwards);
    }

    /** The operand of a bound, whether or not it is in the range itself. */
    private Optional<Object> bound(String operator) {
        return next.stream()
                .filter(condition -> condition.operator().startsWith(operator))
                .map(Condition::operand)
                .findFirst();
    }

    private OrderedKey end(boolean before) {
        return before ? before(equal()) : after(equal());
    }

    private OrderedKey end(@Nullable Object value, boolean before) {
        return before ? before(beginning(value)) : after(beginning(value));
    }

    private List<@Nullable Object> beginning(@Nullable Object value) {
        List<@Nullable Object> values = new ArrayList<>(equal);
        values.add(value);
        return Collections.unmodifiableList(values);
    }

    private static OrderedKey before(List<@Nullable Object> beginning) {
        return new OrderedKey(beginning, OrderedKey.End.BEFORE);
    }

    private static OrderedKey after(List<@Nullable Object> beginning) {
        return new OrderedKey(beginning, OrderedKey.End.AFTER);
    }
}
