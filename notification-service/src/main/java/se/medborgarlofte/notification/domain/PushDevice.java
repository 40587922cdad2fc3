package se.medborgarlofte.notification.domain;

import java.net.URI;
import java.time.Instant;

/**
 * A browser that shows messages to its owner even when the platform is not open. Whoever knows its address can make it
 * ring, so it prints as its id alone.
 *
 * @param id says nothing of the address
 * @param endpoint its address at the push service of its maker
 * @param askedAt when its owner named it
 */
public record PushDevice(String id, String personId, URI endpoint, PushKeys keys, Instant askedAt) {

    @Override
    public String toString() {
        return "PushDevice[" + id + "]";
    }
}
