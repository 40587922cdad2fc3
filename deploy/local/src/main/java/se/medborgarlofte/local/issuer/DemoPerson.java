package se.medborgarlofte.local.issuer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invented person; {@code personId} is the opaque name that the services know.
 *
 * @param identityNumber a test number of the Swedish Tax Agency, of somebody who signs in by electronic identification
 */
record DemoPerson(
        String username,
        String password,
        String personId,
        String name,
        String email,
        @Nullable String identityNumber,
        List<DemoAssignment> assignments) {}
