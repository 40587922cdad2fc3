package se.medborgarlofte.local.issuer;

import java.util.List;

/** An invented person; {@code personId} is the opaque name that the services know. */
record DemoPerson(
        String username,
        String password,
        String personId,
        String name,
        String email,
        List<DemoAssignment> assignments) {}
