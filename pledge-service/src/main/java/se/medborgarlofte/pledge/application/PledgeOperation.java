package se.medborgarlofte.pledge.application;

import static se.medborgarlofte.http.AccessRule.anyOf;
import static se.medborgarlofte.http.AccessRule.anyone;
import static se.medborgarlofte.http.Role.ADMIN;
import static se.medborgarlofte.http.Role.ANALYST;
import static se.medborgarlofte.http.Role.BOARD_SECRETARY;
import static se.medborgarlofte.http.Role.MUNICIPAL_COORDINATOR;
import static se.medborgarlofte.http.Role.POLICE_CHIEF;
import static se.medborgarlofte.http.Role.POLICE_OFFICER;
import static se.medborgarlofte.http.Role.REPORTER;

import se.medborgarlofte.http.AccessRule;
import se.medborgarlofte.http.Operation;

/** Everything that can be done here, and who may do it. */
public enum PledgeOperation implements Operation {
    OPEN_PICTURE(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    WRITE_PICTURE(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    APPROVE_PICTURE(anyOf(ANALYST, POLICE_OFFICER, POLICE_CHIEF).inArea()),
    READ_PICTURE(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF, BOARD_SECRETARY)
            .inArea()),
    DRAFT_PLEDGE(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF).inArea()),
    REVISE_PLEDGE(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF).inArea()),
    AGREE_FOR_POLICE(anyOf(POLICE_OFFICER, POLICE_CHIEF).inArea()),
    AGREE_FOR_MUNICIPALITY(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    RECORD_BOARD_DECISION(anyOf(BOARD_SECRETARY).inArea()),
    SIGN_FOR_POLICE(anyOf(POLICE_CHIEF).inArea()),
    SIGN_FOR_MUNICIPALITY(anyOf(MUNICIPAL_COORDINATOR).inArea()),
    /** Who of them signs is data of the cooperation agreement. */
    SIGN_PLEDGE_FOR_POLICE(anyOf(POLICE_OFFICER, POLICE_CHIEF).inArea()),
    SIGN_PLEDGE_FOR_MUNICIPALITY(anyOf(MUNICIPAL_COORDINATOR, BOARD_SECRETARY).inArea()),
    READ_PLEDGE(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF, BOARD_SECRETARY)
            .inArea()),
    CONCLUDE_PLEDGE(anyOf(MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF).inArea()),
    RECORD_EVIDENCE(
            anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF).inArea()),
    ADD_INPUT(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    RELEASE_INPUT(anyOf(POLICE_OFFICER, POLICE_CHIEF).inArea()),
    REPORT_WEEK(anyOf(REPORTER, MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    DRAFT_AGREEMENT(anyOf(MUNICIPAL_COORDINATOR, POLICE_CHIEF).inArea()),
    WRITE_PLAN(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER).inArea()),
    READ_REFERENCE_DATA(anyone()),
    IMPORT_REFERENCE_DATA(anyOf(ADMIN)),
    IMPORT_INPUTS(anyOf(ANALYST, POLICE_OFFICER).inArea()),
    READ_IMPORT(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF)
            .inArea()
            .or(anyOf(ADMIN))),
    READ_PUBLIC_PLEDGE(anyone()),
    READ_AREA_FIGURES(anyOf(ANALYST, MUNICIPAL_COORDINATOR, POLICE_OFFICER, POLICE_CHIEF, BOARD_SECRETARY)
            .inArea());

    private final AccessRule rule;

    PledgeOperation(AccessRule rule) {
        this.rule = rule;
    }

    @Override
    public AccessRule rule() {
        return rule;
    }
}
