package se.medborgarlofte.http;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.Jwt;
import se.medborgarlofte.http.text.PersonalIdentityNumbers;

/** Reads the caller out of a verified token. An assignment that cannot be read gives no right. */
public final class Callers {

    /** Named by the Swedish OpenID Connect profile (OIDC Sweden, "Claims and Scopes Specification"). */
    static final String IDENTITY_NUMBER = "https://id.oidc.se/claim/personalIdentityNumber";

    private Callers() {}

    /** The caller behind an authentication; anonymous when it carries no token. */
    public static Caller of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof Jwt token
                ? of(token)
                : Caller.anonymous();
    }

    /** A token that names nobody gives no right, whatever else it says. */
    static Caller of(Jwt token) {
        String personId = Objects.requireNonNullElse(token.getSubject(), "");
        if (personId.isBlank()) {
            return Caller.anonymous();
        }
        String email = Boolean.TRUE.equals(token.getClaim("email_verified")) ? token.getClaimAsString("email") : null;
        return new Caller(personId, assignments(token), email, identityNumber(token));
    }

    private static @Nullable String identityNumber(Jwt token) {
        return token.getClaim(IDENTITY_NUMBER) instanceof String number
                ? PersonalIdentityNumbers.canonical(number).orElse(null)
                : null;
    }

    private static List<Assignment> assignments(Jwt token) {
        return token.getClaim("assignments") instanceof Collection<?> claim
                ? claim.stream().flatMap(Callers::assignment).toList()
                : List.of();
    }

    private static Stream<Assignment> assignment(@Nullable Object claim) {
        if (!(claim instanceof Map<?, ?> fields) || !(fields.get("areas") instanceof Collection<?> areas)) {
            return Stream.empty();
        }
        try {
            Role role = Role.valueOf(text(fields, "role"));
            return Stream.of(new Assignment(
                    role,
                    text(fields, "organisation"),
                    strings(areas),
                    LocalDate.parse(text(fields, "validFrom")),
                    Optional.ofNullable(fields.get("validTo"))
                            .map(day -> LocalDate.parse(day.toString()))
                            .orElse(null)));
        } catch (IllegalArgumentException | DateTimeException _) {
            // A role this version does not know, or a date that is none.
            return Stream.empty();
        }
    }

    private static Set<String> strings(Collection<?> values) {
        return values.stream().filter(Objects::nonNull).map(Object::toString).collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Map<?, ?> fields, String name) {
        return Objects.requireNonNullElse(fields.get(name), "").toString();
    }
}
