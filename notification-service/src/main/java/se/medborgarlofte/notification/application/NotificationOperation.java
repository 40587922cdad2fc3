package se.medborgarlofte.notification.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.AccessRule.own;

import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;
import se.medborgarlofte.http.Role;

/** Everything that can be done here, and who may. */
public enum NotificationOperation implements Operation {
    REGISTER_RECIPIENT(own()),
    READ_OWN_RECIPIENT(own()),
    ERASE_OWN_RECIPIENT(own()),
    LIST_OWN_MESSAGES(own()),
    /** Evidence that someone was told; shows opaque ids, never an address. */
    LIST_MESSAGES_ABOUT(anyOf(Role.ADMIN, Role.AUDITOR)),
    READ_MESSAGE(own().or(anyOf(Role.ADMIN, Role.AUDITOR))),
    SET_OWN_PREFERENCES(own()),
    /** Set by those who know of it from the population register, never by the person alone. */
    PROTECT_RECIPIENT(anyOf(Role.ADMIN)),
    SUBSCRIBE(own()),
    SUBSCRIBE_BY_ADDRESS(anyone()),
    LEAVE_ADDRESS(anyone()),
    FIND_MUNICIPALITIES(anyone()),
    CONFIRM_SUBSCRIPTION(anyone()),
    UNSUBSCRIBE_BY_LINK(anyone()),
    END_SUBSCRIPTION(own()),
    LIST_OWN_SUBSCRIPTIONS(own()),
    PLACE_HOLD(anyOf(Role.INVESTIGATOR).inArea()),
    LIFT_HOLD(anyOf(Role.INVESTIGATOR).inArea()),
    READ_HOLDS(anyOf(Role.INVESTIGATOR).inArea().or(anyOf(Role.AUDITOR))),
    SAVE_TEXT(anyOf(Role.MUNICIPAL_COORDINATOR, Role.POLICE_CHIEF).inArea()),
    READ_TEXT(anyOf(Role.MUNICIPAL_COORDINATOR, Role.POLICE_CHIEF).inArea().or(anyOf(Role.AUDITOR))),
    /** Letters go to people in the whole country. */
    SAVE_LETTER(anyOf(Role.ADMIN)),
    READ_LETTER(anyOf(Role.ADMIN, Role.AUDITOR)),
    /** The police reach whoever no message reaches. */
    USE_LETTER_LIST(anyOf(Role.POLICE_OFFICER, Role.POLICE_CHIEF).inArea()),
    ORDER_MAILING(anyOf(Role.MUNICIPAL_COORDINATOR, Role.POLICE_CHIEF).inArea()),
    READ_MAILING(anyOf(Role.MUNICIPAL_COORDINATOR, Role.POLICE_CHIEF).inArea().or(anyOf(Role.AUDITOR))),
    REDELIVER_MESSAGE(anyOf(Role.ADMIN)),
    MANAGE_OWN_DELEGATES(own()),
    READ_OWN_INBOX(own()),
    SET_OWN_PHONE(own()),
    MANAGE_OWN_DEVICES(own()),
    CHOOSE_OWN_MAILBOX(own()),
    USE_FEED(anyOf(Role.AGENCY)),
    REGISTER_AGENCY(anyOf(Role.ADMIN)),
    READ_AGENCY(anyOf(Role.ADMIN, Role.AUDITOR)),
    RETRACT_FEED_EVENT(anyOf(Role.ADMIN));

    private final AccessRule rule;

    NotificationOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }
}
