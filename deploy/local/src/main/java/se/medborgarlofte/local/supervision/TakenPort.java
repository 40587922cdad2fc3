package se.medborgarlofte.local.supervision;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/**
 * A port that a process needs and another program listens on.
 *
 * @param wantedBy the process that needs it
 * @param takenBy who listens, as a part of a sentence
 */
public record TakenPort(int port, String wantedBy, String takenBy) {

    /** Looks at every port of every process. */
    public static List<TakenPort> among(List<ProcessDefinition> definitions) {
        List<TakenPort> taken = new ArrayList<>();
        for (ProcessDefinition definition : definitions) {
            for (int port : definition.ports()) {
                if (!isFree(port)) {
                    taken.add(new TakenPort(port, definition.name(), PortOwner.of(port)));
                }
            }
        }
        return taken;
    }

    /** A sentence that says what is in the way. */
    public String describe() {
        return "Port " + port + ", which " + wantedBy + " needs, is taken by " + takenBy + ".";
    }

    /** Whether nobody listens on the port, on any address; connections that linger after a stop do not count. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }
}
