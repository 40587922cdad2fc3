package se.medborgarlofte.dialogue.domain;

/** A rule of the dialogue says no; nothing is changed. */
public final class Refused extends RuntimeException {

    private final Refusal refusal;

    Refused(Refusal refusal) {
        super(refusal.name());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
