package se.medborgarlofte.pledge.application;

import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ConcernCategory;

/**
 * How a group answered a question.
 *
 * @param group such as women 65 and older; the whole area when empty
 * @param count how many answered so
 * @param outOf how many were asked and answered
 */
public record SurveyAnswer(String question, @Nullable ConcernCategory category, String group, int count, int outOf) {

    /** Groups so small that an answer might be somebody's are not shown. */
    private static final int FEWEST = 5;

    /** Whether it may be shown. */
    public boolean large() {
        return outOf >= FEWEST && count >= FEWEST;
    }
}
