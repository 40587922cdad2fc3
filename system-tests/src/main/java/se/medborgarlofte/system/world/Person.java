package se.medborgarlofte.system.world;

import java.util.Locale;

/** The demo people who play a part, by what they are in the story. */
public enum Person {
    /** An inhabitant of 1230, and the owner of things. */
    ANNA,
    /** An inhabitant of 1281. */
    OSKAR,
    /** The contact person of a neighbourhood watch in 1230. */
    BERTIL,
    /** The coordinator of municipality 1230. */
    CECILIA,
    /** The coordinator of municipality 1281. */
    MARIA,
    /** The coordinator of municipality 1263. */
    SVEN,
    /** A police officer in 1230. */
    DAVID,
    /** A police officer in 1281. */
    ERIK,
    /** An investigator in 1281. */
    FATIMA,
    /** Another investigator in 1281. */
    GUSTAV,
    /** The clerk who keeps what was seized in 1281. */
    HANNA,
    /** The chief of the local police area that the three municipalities belong to. */
    INGRID,
    /** The secretary of the board of 1230. */
    JOHAN,
    /** The analyst of 1230. */
    KARIN,
    /** Whoever operates the platform. */
    ADMIN;

    /** The name to sign in with. */
    public String username() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name in a sentence. */
    public String firstName() {
        return name().charAt(0) + username().substring(1);
    }
}
