package se.medborgarlofte.local.issuer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/** The two kinds of clients: the web client, in which people sign in, and the systems of other agencies. */
final class Clients {

    static final String WEB_CLIENT = "web-client";

    private static final Duration REFRESH_TOKEN_LIFETIME = Duration.ofHours(12);

    private Clients() {}

    static RegisteredClient webClient(IssuerSettings settings) {
        return RegisteredClient.withId(stableId(WEB_CLIENT))
                .clientId(WEB_CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(settings.webOrigin() + "/signed-in")
                .postLogoutRedirectUri(settings.webOrigin() + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .scope(OidcScopes.EMAIL)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .tokenSettings(lifetimes(settings))
                .build();
    }

    static RegisteredClient agency(DemoClient client, IssuerSettings settings) {
        return RegisteredClient.withId(stableId(client.clientId()))
                .clientId(client.clientId())
                .clientSecret("{noop}" + client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .tokenSettings(lifetimes(settings))
                .build();
    }

    private static TokenSettings lifetimes(IssuerSettings settings) {
        return TokenSettings.builder()
                .accessTokenTimeToLive(settings.accessTokenLifetime())
                .refreshTokenTimeToLive(REFRESH_TOKEN_LIFETIME)
                .reuseRefreshTokens(false)
                .build();
    }

    private static String stableId(String clientId) {
        return UUID.nameUUIDFromBytes(clientId.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
