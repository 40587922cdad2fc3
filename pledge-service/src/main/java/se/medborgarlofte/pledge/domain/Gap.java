package se.medborgarlofte.pledge.domain;

import java.time.LocalDate;

/**
 * A place where the thread from concern to outcome is broken.
 *
 * @param subject the id of the picture or pledge it is about
 * @param part the category, activity or indicator within it
 */
public record Gap(Kind kind, String subject, String part, LocalDate since) {

    /** What is missing. */
    public enum Kind {
        PROBLEM_WITHOUT_MEASURE,
        MEASURE_WITHOUT_PROBLEM,
        ACTIVITY_WITHOUT_EVIDENCE,
        ACTIVITY_WITHOUT_INDICATOR,
        /** It has ended, the pledge goes on, and nothing follows it. */
        ACTIVITY_WITHOUT_SUCCESSOR,
        PLEDGE_WITHOUT_FOLLOW_UP
    }
}
