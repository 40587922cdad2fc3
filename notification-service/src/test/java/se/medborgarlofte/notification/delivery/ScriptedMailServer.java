package se.medborgarlofte.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that answers what it is told to, or nothing at all: the misbehaviour that a well-behaved test server
 * cannot show.
 */
public final class ScriptedMailServer implements AutoCloseable {

    public static final String SILENCE = "";
    public static final String HANG_UP = "hang up";

    private static final Map<String, String> POLITE = Map.ofEntries(
            Map.entry("GREETING", "220 ready"),
            Map.entry("EHLO", "250 ok"),
            Map.entry("HELO", "250 ok"),
            Map.entry("MAIL", "250 ok"),
            Map.entry("RCPT", "250 ok"),
            Map.entry("DATA", "354 go on"),
            Map.entry(".", "250 accepted"),
            Map.entry("RSET", "250 ok"),
            Map.entry("NOOP", "250 ok"),
            Map.entry("QUIT", "221 bye"));

    private final ServerSocket server;
    private final Map<String, String> answers = new ConcurrentHashMap<>(POLITE);
    private final Queue<Socket> connections = new ConcurrentLinkedQueue<>();
    private final AtomicInteger connected = new AtomicInteger();

    public ScriptedMailServer() {
        try {
            server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    /** Answers that to the command, {@code GREETING} or {@code .} (the end of the mail) from now on. */
    public ScriptedMailServer answering(String command, String answer) {
        answers.put(command, answer);
        return this;
    }

    public int port() {
        return server.getLocalPort();
    }

    public int connections() {
        return connected.get();
    }

    /** Every connection breaks off, and new ones are taken. */
    public void breakOff() throws IOException {
        for (Socket connection = connections.poll(); connection != null; connection = connections.poll()) {
            connection.close();
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connected.incrementAndGet();
                connections.add(connection);
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            answer(connection, "GREETING");
            boolean inMail = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!inMail || line.equals(".")) {
                    String command = line.split("[ :]")[0];
                    answer(connection, command);
                    inMail = command.equals("DATA") && answers.get("DATA").startsWith("354");
                }
            }
        } catch (IOException gone) {
            // The other side has had enough.
        }
    }

    private void answer(Socket connection, String command) throws IOException {
        String answer = answers.get(command);
        switch (answer) {
            case HANG_UP -> connection.close();
            case SILENCE -> {
                // Let it wait.
            }
            default -> {
                OutputStream out = connection.getOutputStream();
                out.write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket connection : connections) {
            connection.close();
        }
    }
}
