package se.medborgarlofte.http;

/** What a person, or a program of another agency, may be to the platform; carried by the token as an assignment. */
public enum Role {
    /** An inhabitant; their own items, reports and concerns. */
    CITIZEN,
    /** The contact person of a neighbourhood watch (kontaktombud). */
    CONTACT_PERSON,
    /** Records what was said at a meeting. */
    REPORTER,
    /** The municipality's coordinator of crime prevention. */
    MUNICIPAL_COORDINATOR,
    ANALYST,
    POLICE_OFFICER,
    INVESTIGATOR,
    SEIZURE_CLERK,
    POLICE_CHIEF,
    /** Secretary of the municipal executive board; records its decisions. */
    BOARD_SECRETARY,
    /** Reads the audit streams of every area; changes nothing. */
    AUDITOR,
    ADMIN,
    /** A program of another agency, signed in with client credentials. */
    AGENCY
}
