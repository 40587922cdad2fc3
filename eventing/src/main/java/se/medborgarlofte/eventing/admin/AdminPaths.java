package se.medborgarlofte.eventing.admin;

/** Where the operator's operations are: {@code /<context>/v1/admin}. Who may call them is the service's to decide. */
final class AdminPaths {

    static final String BASE = "/${eventing.context}/v1/admin";

    private AdminPaths() {}
}
