package se.medborgarlofte.http;

import java.time.LocalDate;

/** One reason for which an {@link AccessRule} lets somebody through. */
public sealed interface Grant {

    /** Whether this reason holds for the caller and the resource on that day. */
    boolean admits(Caller caller, Resource resource, LocalDate today);

    /** Everybody, signed in or not. */
    record Anyone() implements Grant {
        @Override
        public boolean admits(Caller caller, Resource resource, LocalDate today) {
            return true;
        }
    }

    /** Everybody who has signed in, whatever their role. */
    record SignedIn() implements Grant {
        @Override
        public boolean admits(Caller caller, Resource resource, LocalDate today) {
            return !caller.isAnonymous();
        }
    }

    /** Whoever the resource belongs to, whatever their role. */
    record Owner() implements Grant {
        @Override
        public boolean admits(Caller caller, Resource resource, LocalDate today) {
            return resource.belongsTo(caller);
        }
    }

    /** Whoever holds the role, as far as it reaches. */
    record Holder(Role role, Reach reach) implements Grant {
        @Override
        public boolean admits(Caller caller, Resource resource, LocalDate today) {
            return switch (reach) {
                case ANYWHERE -> caller.hasAnywhere(role, today);
                case IN_AREA -> caller.has(role, resource.area(), today);
                case OWN -> resource.belongsTo(caller) && caller.hasAnywhere(role, today);
                case OWN_IN_AREA -> resource.belongsTo(caller) && caller.has(role, resource.area(), today);
            };
        }
    }
}
