package se.medborgarlofte.bench.generator;

/** By what a found thing can be recognised, if at all. */
public enum QuestionKind {
    EXACT_SERIAL(true),
    MISREAD_SERIAL(true),
    HALF_SERIAL(true),
    ENGRAVING(true),
    REWORDED_WITH_MODEL(true),
    REWORDED_WITHOUT_MODEL(true),
    VAGUE(true),
    /** Nobody has reported it. */
    NEVER_REPORTED(false),
    /** Something like it was reported, but was stolen after this was found. */
    STOLEN_LATER(false);

    private final boolean answered;

    QuestionKind(boolean answered) {
        this.answered = answered;
    }

    /** Whether one of the reported things is the right answer. */
    public boolean answered() {
        return answered;
    }
}
