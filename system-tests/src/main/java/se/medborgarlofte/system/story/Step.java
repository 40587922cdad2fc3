package se.medborgarlofte.system.story;

/**
 * A step of the story.
 *
 * @param <R> what later steps need of it
 */
interface Step<R> {

    /** Its number in the story. */
    String number();

    /** What happens in it, as a sentence without its full stop. */
    String what();

    /**
     * Plays it.
     *
     * @param evidence is shown the events that carry the step
     * @throws se.medborgarlofte.system.world.BrokenException if anything does not hold
     */
    R play(Evidence evidence);
}
