package se.medborgarlofte.local.issuer;

import java.util.List;

/** Another agency's system, which signs in as itself with client credentials. */
record DemoClient(String clientId, String secret, String subject, List<DemoAssignment> assignments) {}
