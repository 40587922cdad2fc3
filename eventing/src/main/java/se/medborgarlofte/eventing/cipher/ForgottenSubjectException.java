package se.medborgarlofte.eventing.cipher;

/** The subject's key has been destroyed: what was encrypted for it can never be read again. */
public final class ForgottenSubjectException extends RuntimeException {

    ForgottenSubjectException() {
        super("the subject has been erased");
    }
}
