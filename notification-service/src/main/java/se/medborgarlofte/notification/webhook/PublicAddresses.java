package se.medborgarlofte.notification.webhook;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells addresses of the public internet from all others: ours, our neighbours', and those with a special meaning. */
final class PublicAddresses {

    private PublicAddresses() {}

    static boolean isPublic(InetAddress address) {
        return !(address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || isSpecial(address.getAddress(), address instanceof Inet6Address));
    }

    private static boolean isSpecial(byte[] address, boolean six) {
        return six ? isSpecialSix(address) : isSpecialFour(address);
    }

    /** RFC 6890: this network, shared, protocol assignments, documentation, benchmarking, reserved. */
    private static boolean isSpecialFour(byte[] a) {
        int first = a[0] & 0xff;
        int second = a[1] & 0xff;
        int third = a[2] & 0xff;
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99)
                || (first == 198 && (second == 18 || second == 19))
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113)
                || first >= 240;
    }

    /** Only global unicast (2000::/3), and of that neither documentation nor what wraps an IPv4 address. */
    private static boolean isSpecialSix(byte[] a) {
        boolean global = (a[0] & 0xe0) == 0x20;
        boolean documentation = a[0] == 0x20 && a[1] == 0x01 && a[2] == 0x0d && (a[3] & 0xff) == 0xb8;
        boolean teredoOrProtocol = a[0] == 0x20 && a[1] == 0x01 && (a[2] & 0xfe) == 0;
        boolean sixToFour = a[0] == 0x20 && a[1] == 0x02;
        return !global || documentation || teredoOrProtocol || sixToFour;
    }
}
