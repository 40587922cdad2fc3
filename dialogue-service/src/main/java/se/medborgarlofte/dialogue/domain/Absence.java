package se.medborgarlofte.dialogue.domain;

/**
 * A time at which a representative cannot come. Why is nobody's business.
 *
 * @param id by which it is taken back
 */
public record Absence(String id, TimeSpan span) {

    public Absence {
        Refusal.ABSENCE_ENDS_BEFORE_IT_STARTS.when(span.isEmpty());
    }
}
