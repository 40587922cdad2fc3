package se.medborgarlofte.eventing.handling;

/** Our own store or broker does not answer: the event is tried again for ever, in its place. */
public final class InfrastructureDownException extends RuntimeException {

    InfrastructureDownException(Exception cause) {
        super(cause.getClass().getSimpleName());
    }
}
