package se.medborgarlofte.property.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.own;
import static se.medborgarlofte.http.Role.ADMIN;
import static se.medborgarlofte.http.Role.ANALYST;
import static se.medborgarlofte.http.Role.CITIZEN;
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
