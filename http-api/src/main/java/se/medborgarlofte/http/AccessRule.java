package se.medborgarlofte.http;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who may do something: anybody for whom at least one of the grants holds. Written to be read aloud, for instance
 * {@code own().or(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea())}.
 */
public record AccessRule(Set<Grant> grants) {

    public AccessRule {
        grants = Set.copyOf(grants);
    }

    /** Everybody, signed in or not. */
    public static AccessRule anyone() {
        return new AccessRule(Set.of(new Grant.Anyone()));
    }

    /** Everybody who has signed in. */
    public static AccessRule signedIn() {
        return new AccessRule(Set.of(new Grant.SignedIn()));
    }

    /** Whoever the resource belongs to. */
    public static AccessRule own() {
        return new AccessRule(Set.of(new Grant.Owner()));
    }

    /** Whoever holds one of the roles, for every area unless {@link #inArea()} narrows it. */
    public static AccessRule anyOf(Role... roles) {
        return new AccessRule(Arrays.stream(roles)
                .map(role -> new Grant.Holder(role, Reach.ANYWHERE))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Narrows the roles of this rule to resources of the areas for which they are assigned. */
    public AccessRule inArea() {
        return narrowed(reach -> switch (reach) {
            case ANYWHERE, IN_AREA -> Reach.IN_AREA;
            case OWN, OWN_IN_AREA -> Reach.OWN_IN_AREA;
        });
    }

    /** Narrows the roles of this rule to resources that belong to the caller. */
    public AccessRule onOwn() {
        return narrowed(reach -> switch (reach) {
            case ANYWHERE, OWN -> Reach.OWN;
            case IN_AREA, OWN_IN_AREA -> Reach.OWN_IN_AREA;
        });
    }

    /** This rule or the other: one of them suffices. */
    public AccessRule or(AccessRule other) {
        return new AccessRule(
                Stream.concat(grants.stream(), other.grants.stream()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether some grant admits the caller to the resource on that day. */
    public boolean admits(Caller caller, Resource resource, LocalDate today) {
        return grants.stream().anyMatch(grant -> grant.admits(caller, resource, today));
    }

    private AccessRule narrowed(java.util.function.UnaryOperator<Reach> narrower) {
        Set<Grant> narrowed = new LinkedHashSet<>();
        for (Grant grant : grants) {
            narrowed.add(
                    grant instanceof Grant.Holder(Role role, Reach reach)
                            ? new Grant.Holder(role, narrower.apply(reach))
                            : grant);
        }
        return new AccessRule(narrowed);
    }
}
