package se.medborgarlofte.http.testing;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Nobody reads the system clock: no {@code now()} without a clock, no system clock of one's own. */
final class BusinessTime extends ArchCondition<JavaClass> {

    BusinessTime() {
        super("take the time from the business clock");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        for (JavaMethodCall call : type.getMethodCallsFromSelf()) {
            if (readsSystemClock(call)) {
                events.add(SimpleConditionEvent.violated(call, call.getDescription()));
            }
        }
    }

    private static boolean readsSystemClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        boolean clock = owner.equals("java.time.Clock") && call.getName().startsWith("system");
        boolean now = owner.startsWith("java.time.")
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return clock
                || now
                || (owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis"));
    }
}
