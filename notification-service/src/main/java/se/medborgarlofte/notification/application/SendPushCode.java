package se.medborgarlofte.notification.application;

import java.time.Duration;
import org.springframework.stereotype.Service;

/** Sends a code to a browser that is to be proven. */
@Service
public class SendPushCode {

    static final Duration CODE_LIVES = Duration.ofMinutes(10);

    private final PushDevices devices;
    private final PushRoute route;
    private final PushWords words;

    SendPushCode(PushDevices devices, PushRoute route, PushWords words) {
        this.devices = devices;
        this.route = route;
        this.words = words;
    }

    /**
     * Sends the code that was asked for last.
     *
     * @param reference the same for the same request
     */
    public PushRoute.Answer send(String personId, String deviceId, String reference) {
        return devices.asked(personId, deviceId)
                .map(asked -> route.send(asked.device(), reference, words.code(deviceId, asked.code()), CODE_LIVES))
                .orElse(new PushRoute.Answer.Gone());
    }
}
