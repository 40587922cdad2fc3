package se.medborgarlofte.local;

import java.util.Set;

/**
 * What differs from one platform to the next.
 *
 * @param without processes that are left out, because they run elsewhere, for instance in a debugger
 * @param compilation of services and gateway
 */
public record PlatformSettings(DataDirectory data, Ports ports, Set<String> without, Compilation compilation) {

    /** A platform with all its processes. */
    public static PlatformSettings whole(DataDirectory data, Ports ports, Compilation compilation) {
        return new PlatformSettings(data, ports, Set.of(), compilation);
    }
}
