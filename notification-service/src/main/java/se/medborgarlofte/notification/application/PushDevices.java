package se.medborgarlofte.notification.application;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.eventing.id.Ids;
import se.medborgarlofte.notification.domain.PushDevice;

/** The browsers of people who want to be told there. */
public interface PushDevices {

    /**
     * A browser that is yet to prove that its owner sees what comes there.
     *
     * @param tries how often a wrong code was given
     */
    record Asked(PushDevice device, String code, int tries) {}

    /** What identifies a browser: the same for the same person and address, and says nothing of either. */
    default String idOf(String personId, URI endpoint) {
        return Ids.uuidV5("push|" + personId + "|" + endpoint).toString();
    }

    /** Keeps a browser until it is proven; the oldest one goes when its owner has too many. */
    void ask(Asked asked);

    /** One that is not proven yet. */
    Optional<Asked> asked(String personId, String deviceId);

    void countTry(String deviceId);

    void confirm(String deviceId);

    /** Those that are proven, in the order in which they were named. */
    List<PushDevice> of(String personId);

    /** Whether there is any that is proven; cheaper than {@link #of} because nothing is decrypted. */
    boolean has(String personId);

    /** Removes one; a second time changes nothing. */
    void remove(String personId, String deviceId);
}
