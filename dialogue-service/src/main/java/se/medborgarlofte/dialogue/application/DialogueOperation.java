package se.medborgarlofte.dialogue.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.AccessRule.own;
import static se.medborgarlofte.http.Role.ANALYST;
import static se.medborgarlofte.http.Role.CITIZEN;
import static se.medborgarlofte.http.Role.CONTACT_PERSON;
import static se.medborgarlofte.http.Role.MUNICIPAL_COORDINATOR;
import static se.medborgarlofte.http.Role.POLICE_CHIEF;
import static se.medborgarlofte.http.Role.POLICE_OFFICER;

import se.medborgarlofte.dialogue.domain.Party;
import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;

/** Everything that can be done in the dialogue, and who may. */
public enum DialogueOperation implements Operation {
    RAISE_CONCERN(anyOf(CITIZEN, CONTACT_PERSON, POLICE_OFFICER, MUNICIPAL_COORDINATOR)
            .inArea()),
    READ_CONCERN(own().or(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, ANALYST).inArea())),
    ANSWER_CONCERN(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    DISPUTE_CONCERN(own()),
    COMPARE_CONCERNS(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, ANALYST).inArea()),
    LIST_OWN_CONCERNS(own()),
    LIST_CONCERNS(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, ANALYST).inArea()),
    REQUEST_VISIT(anyOf(CITIZEN, CONTACT_PERSON).inArea()),
    READ_VISIT(own().or(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea())),
    LIST_OWN_VISITS(own()),
    LIST_VISITS(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    CONFIRM_VISIT_FOR_POLICE(anyOf(POLICE_OFFICER).inArea()),
    CONFIRM_VISIT_FOR_MUNICIPALITY(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    RESCHEDULE_VISIT(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    CANCEL_VISIT(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    PREPARE_VISIT(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    HOLD_SLOT_POLL(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    ANSWER_SLOT_POLL(anyone()),
    HIDE_VISIT(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    SEE_WAITING_LIST(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    KEEP_CALENDAR_FEED(own()),
    READ_CALENDAR_FEED(anyone()),
    SEE_SLOTS(anyOf(CITIZEN, CONTACT_PERSON, POLICE_OFFICER, MUNICIPAL_COORDINATOR)
            .inArea()),
    MANDATE_FOR_POLICE(anyOf(POLICE_CHIEF).inArea()),
    MANDATE_FOR_MUNICIPALITY(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    KEEP_DIARY_FOR_POLICE(own().or(anyOf(POLICE_OFFICER, POLICE_CHIEF).inArea())),
    KEEP_DIARY_FOR_MUNICIPALITY(own().or(anyOf(MUNICIPAL_COORDINATOR).inArea())),
    REGISTER_ASSOCIATION(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    CHANGE_ASSOCIATION(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    CONFIRM_ASSOCIATION(own().or(anyOf(MUNICIPAL_COORDINATOR).inArea())),
    READ_ASSOCIATION(own().or(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea())),
    LIST_OWN_ASSOCIATIONS(own()),
    LIST_ASSOCIATIONS(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    READ_PROMISE(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    LIST_PROMISES(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    KEEP_PROMISE(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    LEND(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    READ_LOAN(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea())),
    LIST_OWN_LOANS(own()),
    LIST_LOANS(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    SEND_SUMMARY(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    READ_SUMMARY(own().or(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea())),
    ANSWER_SUMMARY(own()),
    READ_SUMMARY_BY_LINK(anyone()),
    DECIDE_ALERT(anyOf(POLICE_OFFICER).inArea()),
    READ_ALERT(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR, CONTACT_PERSON).inArea()),
    READ_FIGURES(
            anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF, ANALYST).inArea()),
    LEAVE_AS_GUEST(anyone()),
    FOLLOW_AS_GUEST(anyone()),
    ANNOUNCE_DIALOGUE(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    READ_OPEN_DIALOGUES(anyone()),
    RECORD_MEETING(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()),
    READ_MEETING_NOTE(own().or(anyOf(POLICE_OFFICER, MUNICIPAL_COORDINATOR).inArea()));

    private final AccessRule rule;

    DialogueOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }

    static DialogueOperation mandatingFor(Party party) {
        return switch (party) {
            case POLICE -> MANDATE_FOR_POLICE;
            case MUNICIPALITY -> MANDATE_FOR_MUNICIPALITY;
        };
    }

    static DialogueOperation keepingDiaryFor(Party party) {
        return switch (party) {
            case POLICE -> KEEP_DIARY_FOR_POLICE;
            case MUNICIPALITY -> KEEP_DIARY_FOR_MUNICIPALITY;
        };
    }

    static DialogueOperation confirmingFor(Party party) {
        return switch (party) {
            case POLICE -> CONFIRM_VISIT_FOR_POLICE;
            case MUNICIPALITY -> CONFIRM_VISIT_FOR_MUNICIPALITY;
        };
    }
}
