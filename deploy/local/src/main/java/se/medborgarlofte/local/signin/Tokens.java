package se.medborgarlofte.local.signin;

/** What the issuer answers; never shown as a whole, since it opens the door. */
public record Tokens(String accessToken, String idToken, String refreshToken) {

    @Override
    public String toString() {
        return "Tokens[hidden]";
    }
}
