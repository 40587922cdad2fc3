package se.medborgarlofte.local.signin;

/** The issuer did not let someone in. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String username) {
        super("The issuer does not let '" + username + "' in: no such demo person, or not that password.");
    }
}
