package se.medborgarlofte.local;

import java.util.Set;

/**
 * What differs from one platform to the next.
 *
 * @param without processes that are left out, because they run elsewhere, for instance in a debugger
 */
public record PlatformSettings(DataDirectory data, Ports ports, Set<String> without) {

    /** A platform with all its processes. */
    public static PlatformSettings whole(DataDirectory data, Ports ports) {
        return new PlatformSettings(data, ports, Set.of());
    }
}
