package se.medborgarlofte.gateway;

import java.util.Locale;

/** The services behind the gateway. */
public enum Service {
    PLEDGE,
    PROPERTY,
    DIALOGUE,
    NOTIFICATION;

    /** First segment of the service's paths, and its name in texts. */
    public String prefix() {
        return name().toLowerCase(Locale.ROOT);
    }
}
