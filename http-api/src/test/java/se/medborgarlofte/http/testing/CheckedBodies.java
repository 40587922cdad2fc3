package se.medborgarlofte.http.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;

/** Every bound request body is validated. A body read as text or as a stream is checked by its reader. */
final class CheckedBodies extends ArchCondition<JavaClass> {

    CheckedBodies() {
        super("put @Valid on every @RequestBody that is a record");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethod method : type.getMethods()) {
            for (JavaParameter parameter : method.getParameters()) {
                if (isUnchecked(parameter)) {
                    events.add(SimpleConditionEvent.violated(
                            method, method.getFullName() + " has a @RequestBody without @Valid"));
                }
            }
        }
    }

    private static boolean isUnchecked(JavaParameter parameter) {
        return parameter.isAnnotatedWith(RequestBody.class)
                && !parameter.isAnnotatedWith(Valid.class)
                && parameter.getRawType().isRecord();
    }
}
