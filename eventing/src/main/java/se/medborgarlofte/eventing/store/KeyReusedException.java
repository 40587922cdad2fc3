package se.medborgarlofte.eventing.store;

/** The same idempotency key came with another body. */
public final class KeyReusedException extends RuntimeException {

    public KeyReusedException(String message) {
        super(message);
    }
}
