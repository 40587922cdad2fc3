package se.medborgarlofte.property.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.AccessRule.own;
import static se.medborgarlofte.http.Role.ADMIN;
import static se.medborgarlofte.http.Role.ANALYST;
import static se.medborgarlofte.http.Role.CITIZEN;
import static se.medborgarlofte.http.Role.CONTACT_PERSON;
import static se.medborgarlofte.http.Role.INVESTIGATOR;
import static se.medborgarlofte.http.Role.MUNICIPAL_COORDINATOR;
import static se.medborgarlofte.http.Role.POLICE_CHIEF;
import static se.medborgarlofte.http.Role.POLICE_OFFICER;
import static se.medborgarlofte.http.Role.SEIZURE_CLERK;

import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;

/** Everything that can be done in the registry, and who may do it. */
public enum PropertyOperation implements Operation {
    REGISTER_ITEM(anyOf(CITIZEN).onOwn()),
    READ_ITEM(own()),
    REPORT_OWN_THEFT(anyOf(CITIZEN).onOwn()),
    REPORT_THEFT_ON_BEHALF(anyOf(POLICE_OFFICER).inArea()),
    READ_THEFT_REPORT(own().or(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea())),
    SUPPLEMENT_THEFT_REPORT(own().or(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea())),
    WITHDRAW_STOLEN_THING(own().or(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea())),
    IMPORT_THEFT_REPORTS(anyOf(ADMIN, ANALYST, POLICE_OFFICER)),
    READ_IMPORT(anyOf(ADMIN, ANALYST, POLICE_OFFICER)),
    CLAIM_KIT(anyOf(CITIZEN).onOwn()),
    READ_KIT(own()),
    CHANGE_KIT(own()),
    REGISTER_KIT_BATCH(anyOf(ADMIN)),
    READ_KIT_BATCH(anyOf(ADMIN)),
    BEGIN_MARK_READING(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    ADVANCE_MARK_READING(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    READ_MARK_READING(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    MAKE_LOOK_UP(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea()),
    REVEAL_LOOK_UP(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea().onOwn()),
    READ_LOOK_UP(own().or(anyOf(POLICE_CHIEF).inArea())),
    REVIEW_LOOK_UP(anyOf(POLICE_CHIEF).inArea()),
    KEEP_CUSTODY(anyOf(SEIZURE_CLERK).inArea()),
    READ_CUSTODY(anyOf(SEIZURE_CLERK, INVESTIGATOR).inArea()),
    JUDGE_CLAIM(anyOf(INVESTIGATOR).inArea()),
    DECIDE_RETURN(anyOf(INVESTIGATOR, POLICE_CHIEF).inArea()),
    READ_GALLERY(anyone()),
    CLAIM_THING(anyOf(CITIZEN).onOwn()),
    READ_CLAIM(own()),
    READ_PUBLIC_FIGURES(anyone()),
    HOLD_THING(anyOf(INVESTIGATOR).inArea()),
    CHECK_PUBLICLY(anyone()),
    READ_RECENT_THEFTS(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea()),
    INVITE_VICTIM(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea()),
    ACCEPT_INVITATION(anyOf(CITIZEN).onOwn()),
    PHOTOGRAPH_OWN_THING(own()),
    PHOTOGRAPH_SEIZED_THING(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    REGISTER_ITEM_ON_BEHALF(anyOf(CONTACT_PERSON, MUNICIPAL_COORDINATOR, POLICE_OFFICER)),
    CHANGE_ITEM(own()),
    RECORD_PAYOUT(own().or(anyOf(POLICE_OFFICER, INVESTIGATOR).inArea())),
    RECORD_UV_CHECK(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    READ_UV_CHECK(
            anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK, POLICE_CHIEF).inArea()),
    RECORD_SEIZURE(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    READ_SEIZURE(anyOf(POLICE_OFFICER, INVESTIGATOR, SEIZURE_CLERK).inArea()),
    READ_CANDIDATES(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    PICK_CANDIDATE(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    OPERATE_MATCHING(anyOf(ADMIN)),
    READ_MATCH(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    CONFIRM_MATCH_FIRST(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    CONFIRM_MATCH_SECOND(anyOf(INVESTIGATOR).inArea()),
    REFUSE_MATCH_FIRST(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    REFUSE_MATCH_SECOND(anyOf(INVESTIGATOR).inArea()),
    REVERSE_MATCH_FIRST(anyOf(INVESTIGATOR, POLICE_OFFICER).inArea()),
    REVERSE_MATCH_SECOND(anyOf(INVESTIGATOR).inArea()),
    READ_FIGURES(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, INVESTIGATOR, POLICE_CHIEF)
            .inArea());

    private final AccessRule rule;

    PropertyOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }
}
