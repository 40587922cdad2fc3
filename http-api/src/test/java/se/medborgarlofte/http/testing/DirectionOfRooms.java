package se.medborgarlofte.http.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** web, messaging, persistence → application → domain. A room's name is the first segment after the base package. */
final class DirectionOfRooms extends ArchCondition<JavaClass> {

    private static final Set<String> ADAPTERS = Set.of("web", "messaging", "persistence");

    private final String basePackage;

    DirectionOfRooms(String basePackage) {
        super("depend inwards only: web, messaging, persistence -> application -> domain");
        this.basePackage = basePackage;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            if (isOutwards(room(type), room(dependency.getTargetClass()))) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }

    private static boolean isOutwards(String from, String to) {
        if (to.isEmpty() || from.equals(to)) {
            return false;
        }
        return switch (from) {
            case "domain" -> true;
            case "application" -> ADAPTERS.contains(to);
            case "web", "messaging", "persistence" -> ADAPTERS.contains(to);
            default -> false;
        };
    }

    private String room(JavaClass type) {
        String prefix = basePackage + ".";
        String name = type.getPackageName();
        return name.startsWith(prefix) ? name.substring(prefix.length()).split("\\.")[0] : "";
    }
}
