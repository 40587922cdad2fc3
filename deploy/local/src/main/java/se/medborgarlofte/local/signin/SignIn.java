package se.medborgarlofte.local.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The authorization-code flow with PKCE (RFC 7636) at the local issuer, with the form filled in by this program. */
public final class SignIn {

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int FOUND = 302;
    private static final int OK = 200;

    private final URI issuer;
    private final URI returnTo;

    /**
     * For one platform.
     *
     * @param issuer the issuer's address
     * @param gateway the address at which the web client is served; nothing is asked of it
     */
    public SignIn(URI issuer, URI gateway) {
        this.issuer = issuer;
        this.returnTo = gateway.resolve("/signed-in");
    }

    /**
     * Signs a demo person in.
     *
     * @return the tokens
     * @throws RefusedException if the issuer does not know the person or the password
     */
    public Tokens person(String username, String password) throws IOException, InterruptedException {
        CodeVerifier verifier = CodeVerifier.random();
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build()) {
            URI authorization = authorization(verifier);
            get(browser, authorization);
            post(browser, issuer.resolve("/login"), credentials(browser, username, password));
            return exchange(browser, code(get(browser, authorization), username), verifier);
        }
    }

    /**
     * Signs another agency's system in with its client credentials.
     *
     * @return its access token
     * @throws RefusedException if the issuer does not know the client or the secret
     */
    public String client(String clientId, String secret) throws IOException, InterruptedException {
        String credentials = clientId + ":" + secret;
        try (HttpClient system = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = send(
                    system,
                    HttpRequest.newBuilder(issuer.resolve("/oauth2/token"))
                            .header("Authorization", "Basic " + base64(credentials))
                            .header("Content-Type", FORM)
                            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")));
            if (answer.statusCode() != OK) {
                throw new RefusedException(clientId);
            }
            return tokens(JsonMapper.shared().readTree(answer.body())).accessToken();
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private URI authorization(CodeVerifier verifier) {
        return issuer.resolve("/oauth2/authorize?"
                + Form.encode(Map.of(
                        "response_type", "code",
                        "client_id", "web-client",
                        "scope", "openid profile email",
                        "state", UUID.randomUUID().toString(),
                        "redirect_uri", returnTo.toString(),
                        "code_challenge", verifier.challenge(),
                        "code_challenge_method", "S256")));
    }

    private Map<String, String> credentials(HttpClient browser, String username, String password)
            throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get(browser, issuer.resolve("/login")).body());
        if (!csrf.find()) {
            throw new IOException("the issuer shows no sign-in form");
        }
        return Map.of("_csrf", csrf.group(1), "username", username, "password", password);
    }

    private String code(HttpResponse<String> answer, String username) {
        String location = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() != FOUND || !location.startsWith(returnTo + "?")) {
            throw new RefusedException(username);
        }
        return Form.parameter(URI.create(location).getRawQuery(), "code")
                .orElseThrow(() -> new RefusedException(username));
    }

    private Tokens exchange(HttpClient browser, String code, CodeVerifier verifier)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = post(
                browser,
                issuer.resolve("/oauth2/token"),
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "client_id",
                        "web-client",
                        "code",
                        code,
                        "redirect_uri",
                        returnTo.toString(),
                        "code_verifier",
                        verifier.value()));
        if (answer.statusCode() != OK) {
            throw new IOException("the issuer answers " + answer.statusCode() + " instead of tokens");
        }
        return tokens(JsonMapper.shared().readTree(answer.body()));
    }

    private static Tokens tokens(JsonNode answer) {
        return new Tokens(
                answer.path("access_token").asString(),
                answer.path("id_token").asString(),
                answer.path("refresh_token").asString());
    }

    private static HttpResponse<String> get(HttpClient browser, URI address) throws IOException, InterruptedException {
        return send(browser, HttpRequest.newBuilder(address).header("Accept", "text/html"));
    }

    private static HttpResponse<String> post(HttpClient browser, URI address, Map<String, String> form)
            throws IOException, InterruptedException {
        return send(
                browser,
                HttpRequest.newBuilder(address)
                        .header("Content-Type", FORM)
                        .POST(HttpRequest.BodyPublishers.ofString(Form.encode(form))));
    }

    private static HttpResponse<String> send(HttpClient browser, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return browser.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
    }
}
