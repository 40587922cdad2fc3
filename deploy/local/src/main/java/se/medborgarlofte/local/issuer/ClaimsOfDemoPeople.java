package se.medborgarlofte.local.issuer;

import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.stereotype.Component;

/** Puts into access and ID tokens who someone is and what they are assigned to. */
@Component
class ClaimsOfDemoPeople implements OAuth2TokenCustomizer<JwtEncodingContext> {

    private final DemoPeople demo;

    ClaimsOfDemoPeople(DemoPeople demo) {
        this.demo = demo;
    }

    @Override
    public void customize(JwtEncodingContext context) {
        if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
            describe(client(context), context.getClaims());
        } else {
            describe(person(context), context.getClaims());
        }
    }

    private static void describe(DemoPerson person, JwtClaimsSet.Builder claims) {
        claims.subject(person.personId())
                .claim("name", person.name())
                .claim("preferred_username", person.username())
                .claim("email", person.email())
                .claim("email_verified", true)
                .claim("assignments", claim(person.assignments()));
        String identityNumber = person.identityNumber();
        if (identityNumber != null) {
            claims.claim("https://id.oidc.se/claim/personalIdentityNumber", identityNumber);
        }
    }

    private static void describe(DemoClient client, JwtClaimsSet.Builder claims) {
        claims.subject(client.subject())
                .claim("preferred_username", client.clientId())
                .claim("assignments", claim(client.assignments()));
    }

    private static List<?> claim(List<DemoAssignment> assignments) {
        return assignments.stream().map(DemoAssignment::asClaim).toList();
    }

    private DemoPerson person(JwtEncodingContext context) {
        Authentication signedIn = Objects.requireNonNull(context.getPrincipal());
        return demo.person(signedIn.getName()).orElseThrow();
    }

    private DemoClient client(JwtEncodingContext context) {
        return demo.client(context.getRegisteredClient().getClientId()).orElseThrow();
    }
}
