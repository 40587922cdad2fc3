package se.medborgarlofte.property.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.ComparedThings;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.NormalForm;
import se.medborgarlofte.property.domain.ThingRef;

/**
 * Finds reports of one and the same theft among candidates: the owner has reported online and an officer once more, or
 * the same bag has been reported twice. What the engine finds by place and number is found there; here it is the owner,
 * whom the engine does not know.
 */
@Component
class SameTheft {
    /** Only what would be shown is looked up. */
    private static final int LOOKED_AT = 6;

    private final ComparedThings things;

    SameTheft(ComparedThings things) {
        this.things = things;
    }

    /**
     * Those among the candidates that repeat a better one.
     *
     * @param bestFirst the candidates
     * @return for a candidate the others that are the same thing; each repeats only one
     */
    Map<ThingRef, Set<ThingRef>> among(List<ThingRef> bestFirst) {
        List<ThingRef> looked = bestFirst.stream().limit(LOOKED_AT).toList();
        if (looked.size() < 2 || looked.getFirst().side() == ThingRef.Side.SEIZED || ofOneReport(looked)) {
            return Map.of();
        }
        List<ComparedThing> first = new ArrayList<>();
        Map<ThingRef, Set<ThingRef>> repeated = new LinkedHashMap<>();
        looked.stream().map(things::find).flatMap(Optional::stream).forEach(thing -> {
            Optional<ComparedThing> better =
                    first.stream().filter(earlier -> same(earlier, thing)).findFirst();
            better.ifPresentOrElse(
                    earlier -> repeated.computeIfAbsent(earlier.thing(), _ -> new LinkedHashSet<>())
                            .add(thing.thing()),
                    () -> first.add(thing));
        });
        return repeated;
    }

    /** No report repeats itself. */
    private static boolean ofOneReport(List<ThingRef> looked) {
        return looked.stream().map(ThingRef::aggregateId).distinct().count() == 1;
    }

    private static boolean same(ComparedThing one, ComparedThing other) {
        boolean twoReports = !one.thing().aggregateId().equals(other.thing().aggregateId());
        boolean sameThing = one.thing().itemId().equals(other.thing().itemId());
        boolean sameOwner = one.ownerId() != null && one.ownerId().equals(other.ownerId());
        return twoReports && (sameThing || (sameOwner && alike(one, other)));
    }

    /** The same days, and nothing that tells the things apart. */
    private static boolean alike(ComparedThing one, ComparedThing other) {
        Description mine = one.description();
        Description theirs = other.description();
        boolean sameDays = !one.from().isAfter(other.to()) && !other.from().isAfter(one.to());
        return sameDays
                && mine.category() == theirs.category()
                && agree(mine.brand(), theirs.brand())
                && agree(mine.model(), theirs.model())
                && sameNumbers(one.identifiers(), other.identifiers());
    }

    private static boolean agree(@Nullable String one, @Nullable String other) {
        return one == null || other == null || one.equalsIgnoreCase(other);
    }

    /** Two numbers of one kind that differ are two things. */
    private static boolean sameNumbers(List<WrittenIdentifier> some, List<WrittenIdentifier> others) {
        return some.stream()
                .noneMatch(one -> others.stream()
                        .anyMatch(other -> other.kind() == one.kind()
                                && !NormalForm.of(other.value()).equals(NormalForm.of(one.value()))));
    }
}
