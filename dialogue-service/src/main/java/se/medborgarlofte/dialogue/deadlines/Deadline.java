package se.medborgarlofte.dialogue.deadlines;

import java.util.function.Consumer;
import se.medborgarlofte.eventing.work.Work;
import se.medborgarlofte.eventing.work.WorkHandler;
import se.medborgarlofte.eventing.work.WorkResult;

/**
 * A time that comes. What is done then looks at the state as it is and may find that nothing is left to do.
 *
 * @param lane what is late in one lane holds up no other
 * @param action must bear being called again
 */
record Deadline(String lane, String kind, Consumer<Work> action) implements WorkHandler {

    @Override
    public WorkResult perform(Work work) {
        action.accept(work);
        return new WorkResult.Done("looked at");
    }
}
