package se.medborgarlofte.http.testing;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;

/** A {@code domain} room knows no framework, no store, no broker and no JSON. */
final class PlainDomain extends ArchCondition<JavaClass> {

    private static final List<String> TECHNOLOGY = List.of(
            "org.springframework.",
            "com.mongodb.",
            "org.bson.",
            "org.apache.kafka.",
            "tools.jackson.",
            "com.fasterxml.jackson.databind.",
            "jakarta.",
            "java.net.http.");

    PlainDomain() {
        super("know no technology when they live in the domain");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        if (!(type.getPackageName() + ".").contains(".domain.")) {
            return;
        }
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            String target = dependency.getTargetClass().getName();
            if (TECHNOLOGY.stream().anyMatch(target::startsWith)) {
                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
            }
        }
    }
}
