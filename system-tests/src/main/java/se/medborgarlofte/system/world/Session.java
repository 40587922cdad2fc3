package se.medborgarlofte.system.world;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** One person at the gateway, signed in or not. */
public final class Session {

    private final Gateway gateway;
    private final Optional<SignedIn> who;
    private final Supplier<Optional<String>> token;

    private Session(Gateway gateway, Optional<SignedIn> who, Supplier<Optional<String>> token) {
        this.gateway = gateway;
        this.who = who;
        this.token = token;
    }

    static Session of(Gateway gateway, SignedIn person) {
        return new Session(gateway, Optional.of(person), () -> Optional.of(person.token()));
    }

    static Session anonymous(Gateway gateway) {
        return new Session(gateway, Optional.empty(), Optional::empty);
    }

    static Session bearing(Gateway gateway, String anyToken) {
        return new Session(gateway, Optional.empty(), () -> Optional.of(anyToken));
    }

    /** Sends a request once. */
    public Answer send(Call call) {
        return gateway.send(call, authorization());
    }

    /** Sends a request until it is answered; commands carry a key, so that the repetition is harmless. */
    public Answer insist(Call call, Duration atMost) {
        return gateway.sendUntilAnswered(call, authorization(), atMost);
    }

    /** Reads what must be there. */
    public Answer read(String path) {
        return send(Call.get(path)).expect(200);
    }

    /** Creates something. */
    public Answer create(String path, Object body) {
        return send(Call.post(path, body)).expect(201);
    }

    /** The opaque id by which the platform knows the person. */
    public String personId() {
        return signedIn().personId();
    }

    /** The verified address that letters go to. */
    public String email() {
        return signedIn().email();
    }

    /** The person's whole name. */
    public String name() {
        return signedIn().name();
    }

    /** The access token; for those who look at what a token opens. */
    public String token() {
        return signedIn().token();
    }

    private SignedIn signedIn() {
        return who.orElseThrow(() -> new IllegalStateException("nobody is signed in here"));
    }

    private Optional<String> authorization() {
        return token.get().map(value -> "Bearer " + value);
    }
}
