package se.medborgarlofte.local.issuer;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What differs from one local platform to the next.
 *
 * @param uri the issuer's name in every token
 * @param signingKeyFile the key's PEM file; kept between runs, so that tokens survive a restart
 * @param webOrigin where the web client is served: it may be returned to and may call from the browser
 * @param accessTokenLifetime how long an access token is valid
 */
@ConfigurationProperties("issuer")
record IssuerSettings(URI uri, Path signingKeyFile, URI webOrigin, Duration accessTokenLifetime) {}
