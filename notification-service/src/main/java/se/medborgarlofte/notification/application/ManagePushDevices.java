package se.medborgarlofte.notification.application;

import java.util.List;
import org.springframework.stereotype.Service;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.PushDevice;

/** A person looks at the browsers they are told by, takes one away, and gets the key for a new one. */
@Service
public class ManagePushDevices {

    private final Access access;
    private final PushDevices devices;
    private final PushRoute route;

    ManagePushDevices(Access access, PushDevices devices, PushRoute route) {
        this.access = access;
        this.devices = devices;
        this.route = route;
    }

    /** The key that a browser needs to take messages from us. */
    public String key(Caller caller) {
        require(caller);
        return route.key().orElseThrow(() -> Problem.of(NotificationProblem.PUSH_NOT_OFFERED));
    }

    public List<PushDevice> list(Caller caller) {
        require(caller);
        return devices.of(caller.personId());
    }

    public void remove(Caller caller, String deviceId) {
        require(caller);
        devices.remove(caller.personId(), deviceId);
    }

    private void require(Caller caller) {
        access.require(
                NotificationOperation.MANAGE_OWN_DEVICES,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
    }
}
