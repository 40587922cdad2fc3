package se.medborgarlofte.local;

import java.util.List;
import java.util.stream.Collectors;
import se.medborgarlofte.local.supervision.TakenPort;

/** Other programs have ports that the platform needs; the message says which, and who. */
public final class PortsTakenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PortsTakenException(List<TakenPort> taken) {
        super(taken.stream().map(TakenPort::describe).collect(Collectors.joining("\n"))
                + "\nStop what has them, or move all ports of the platform with --port-base N.");
    }
}
