package se.medborgarlofte.notification.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves names for the HTTP client and refuses those that lead to an address we must not call. The client connects to
 * what is answered here and asks nobody else, so a name that changes its meaning between check and call gains nothing.
 */
final class GuardedResolver implements DnsResolver {

    private final DnsResolver names;
    private final boolean privateEndpoints;

    GuardedResolver(DnsResolver names, boolean privateEndpoints) {
        this.names = names;
        this.privateEndpoints = privateEndpoints;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = names.resolve(host);
        if (!privateEndpoints && !Arrays.stream(addresses).allMatch(PublicAddresses::isPublic)) {
            throw new ForbiddenAddressException();
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return names.resolveCanonicalHostname(host);
    }

    /** The name leads to an address that is not public. */
    static final class ForbiddenAddressException extends UnknownHostException {}
}
