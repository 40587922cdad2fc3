package se.medborgarlofte.http;

import java.util.UUID;

/**
 * The header {@code Idempotency-Key} of a creating POST. As a controller parameter it is never missing: without the
 * header a random one is made, so that each request then is a command of its own.
 *
 * @param value 1 to 200 visible ASCII characters, chosen by the client
 */
public record IdempotencyKey(String value) {

    /** A key that nobody has used. */
    public static IdempotencyKey random() {
        return new IdempotencyKey(UUID.randomUUID().toString());
    }

    /**
     * The command this key stands for. Two callers, or two operations, never share one.
     *
     * @param operation a stable name, for instance {@code raise-concern}
     * @param body the bound request body; two bodies that differ only in order or spacing are the same command
     */
    public KeyedCommand forCaller(Caller caller, String operation, Object body) {
        return new KeyedCommand(
                NamedUuid.of(caller.personId() + "\n" + operation + "\n" + value)
                        .toString(),
                CanonicalJson.hash(body));
    }
}
