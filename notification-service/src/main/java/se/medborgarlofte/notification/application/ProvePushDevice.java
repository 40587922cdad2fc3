package se.medborgarlofte.notification.application;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;

/** A person's browser gives the code that came to it. */
@Service
public class ProvePushDevice {

    private static final int TRIES = 5;

    private final Access access;
    private final PushDevices devices;
    private final Clock clock;

    ProvePushDevice(Access access, PushDevices devices, Clock clock) {
        this.access = access;
        this.devices = devices;
        this.clock = clock;
    }

    public void prove(Caller caller, String deviceId, String code) {
        access.require(
                NotificationOperation.MANAGE_OWN_DEVICES,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        PushDevices.Asked asked = devices.asked(caller.personId(), deviceId)
                .filter(found -> found.tries() < TRIES)
                .filter(this::isFresh)
                .orElseThrow(() -> Problem.of(NotificationProblem.CODE_NOT_RIGHT));
        if (!same(asked.code(), code)) {
            devices.countTry(deviceId);
            throw Problem.of(NotificationProblem.CODE_NOT_RIGHT);
        }
        devices.confirm(deviceId);
    }

    private boolean isFresh(PushDevices.Asked asked) {
        return clock.instant().isBefore(asked.device().askedAt().plus(SendPushCode.CODE_LIVES));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}
