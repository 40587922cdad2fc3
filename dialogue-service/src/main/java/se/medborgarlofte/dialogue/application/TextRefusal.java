package se.medborgarlofte.dialogue.application;

import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.text.PersonalDataCheck;

/**
 * Refuses free text that points at a person: a concern is about places and situations, and information about a person
 * belongs with the police on 114 14. Each place that must be mended is marked; what stands there is not repeated.
 */
final class TextRefusal {

    private final Problem problem = Problem.of(CommonProblem.PERSONAL_DATA_IN_TEXT);
    private boolean any;

    private TextRefusal() {}

    static TextRefusal of(String pointer, String text) {
        return new TextRefusal().and(pointer, text);
    }

    /** Looks through one more text of the same request. */
    TextRefusal and(String pointer, String text) {
        for (PersonalDataCheck.Finding finding : PersonalDataCheck.find(text)) {
            any = true;
            problem.errorWithin(pointer, finding.from(), finding.to(), finding.kind().code());
        }
        return this;
    }

    void throwIfAny() {
        if (any) {
            throw problem;
        }
    }
}
