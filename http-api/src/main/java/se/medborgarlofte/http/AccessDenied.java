package se.medborgarlofte.http;

/** The caller may not do this; answered 403, or 401 when they have not signed in. */
public final class AccessDenied extends RuntimeException {

    private final transient Caller caller;

    AccessDenied(Operation operation, Caller caller) {
        super(operation.name());
        this.caller = caller;
    }

    CommonProblem problem() {
        return caller.isAnonymous() ? CommonProblem.NOT_SIGNED_IN : CommonProblem.ACCESS_DENIED;
    }
}
