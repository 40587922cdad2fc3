package se.medborgarlofte.notification.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.own;

import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Role;

/** Everything that can be done here, and who may. */
public enum NotificationOperation implements Operation {
    REGISTER_RECIPIENT(own()),
    READ_OWN_RECIPIENT(own()),
    LIST_OWN_MESSAGES(own()),
    /** Evidence that someone was told; shows opaque ids, never an address. */
    LIST_MESSAGES_ABOUT(anyOf(Role.ADMIN, Role.AUDITOR)),
    READ_MESSAGE(own().or(anyOf(Role.ADMIN, Role.AUDITOR)));

    private final AccessRule rule;

    NotificationOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }
}
