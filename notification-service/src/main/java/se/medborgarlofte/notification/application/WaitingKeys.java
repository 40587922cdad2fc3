package se.medborgarlofte.notification.application;

/** The keys under which events wait for something this service does not know yet. */
final class WaitingKeys {

    private WaitingKeys() {}

    static String person(String personId) {
        return "person:" + personId;
    }
}
