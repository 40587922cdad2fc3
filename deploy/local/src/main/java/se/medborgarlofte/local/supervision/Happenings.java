package se.medborgarlofte.local.supervision;

import java.time.Duration;

/** Is told what happens to the processes, from any thread. */
public interface Happenings {

    /** A process serves; {@code took} is counted from the start of its process. */
    void ready(String name, Duration took);

    /** A process has ended without being asked to and is started again after {@code restartIn}. */
    void died(String name, Death death, Duration restartIn);

    /** A process has stopped as asked. */
    void stopped(String name, Duration took);

    /** A killed supervisor had left the process running; now it has stopped. */
    void leftover(String name);

    /** A process did not stop in time and was killed. */
    void killed(String name, Duration after);
}
