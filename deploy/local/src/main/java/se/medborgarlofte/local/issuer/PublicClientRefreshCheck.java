package se.medborgarlofte.local.issuer;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

/** Lets a public client renew if it is registered for that; whether its refresh token holds is checked afterwards. */
class PublicClientRefreshCheck implements AuthenticationProvider {

    private final RegisteredClientRepository clients;

    PublicClientRefreshCheck(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication authenticate(Authentication authentication) {
        OAuth2ClientAuthenticationToken attempt = (OAuth2ClientAuthenticationToken) authentication;
        if (!isRenewal(attempt)) {
            return null;
        }
        RegisteredClient client = clients.findByClientId(attempt.getName());
        if (client == null || !mayRenew(client)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    private static boolean isRenewal(OAuth2ClientAuthenticationToken attempt) {
        return ClientAuthenticationMethod.NONE.equals(attempt.getClientAuthenticationMethod())
                && AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(attempt.getAdditionalParameters().get(OAuth2ParameterNames.GRANT_TYPE));
    }

    private static boolean mayRenew(RegisteredClient client) {
        return client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)
                && client.getAuthorizationGrantTypes().contains(AuthorizationGrantType.REFRESH_TOKEN);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return OAuth2ClientAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
