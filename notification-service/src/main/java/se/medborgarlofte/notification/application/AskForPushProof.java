package se.medborgarlofte.notification.application;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bson.Document;
import org.springframework.stereotype.Service;
import se.medborgarlofte.eventing.work.WorkQueue;
import se.medborgarlofte.http.Access;
import se.medborgarlofte.http.Caller;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.http.Resource;
import se.medborgarlofte.notification.domain.PushDevice;
import se.medborgarlofte.notification.domain.PushKeys;

/** A person names a browser; a code goes there. */
@Service
public class AskForPushProof {

    /** The kind of durable work that sends the code. */
    public static final String WORK = "push-code";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 1_000_000;
    private static final Duration BETWEEN = Duration.ofSeconds(10);

    private final Access access;
    private final Recipients recipients;
    private final PushDevices devices;
    private final PushRoute route;
    private final WorkQueue work;
    private final Clock clock;

    AskForPushProof(
            Access access, Recipients recipients, PushDevices devices, PushRoute route, WorkQueue work, Clock clock) {
        this.access = access;
        this.recipients = recipients;
        this.devices = devices;
        this.route = route;
        this.work = work;
        this.clock = clock;
    }

    /** Answers what identifies the browser from now on. */
    public String ask(Caller caller, URI endpoint, PushKeys keys) {
        access.require(
                NotificationOperation.MANAGE_OWN_DEVICES,
                caller,
                Resource.anywhere().ownedBy(caller.personId()));
        if (route.key().isEmpty()) {
            throw Problem.of(NotificationProblem.PUSH_NOT_OFFERED);
        }
        if (!route.accepts(endpoint)) {
            throw Problem.of(CommonProblem.INVALID_REQUEST).error("/endpoint", "push-endpoint");
        }
        if (!recipients.know(caller.personId())) {
            throw Problem.of(NotificationProblem.NOT_REGISTERED);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        String id = devices.idOf(caller.personId(), endpoint);
        requirePatience(caller.personId(), id, now);
        String code = "%06d".formatted(RANDOM.nextInt(CODES));
        devices.ask(new PushDevices.Asked(new PushDevice(id, caller.personId(), endpoint, keys, now), code, 0));
        Document payload = new Document("personId", caller.personId()).append("deviceId", id);
        work.schedule(WORK, id + ":" + now, now, payload);
        return id;
    }

    private void requirePatience(String personId, String deviceId, Instant now) {
        devices.asked(personId, deviceId)
                .filter(asked -> now.isBefore(asked.device().askedAt().plus(BETWEEN)))
                .ifPresent(_ -> {
                    throw Problem.of(CommonProblem.TOO_MANY_REQUESTS).retryAfter(BETWEEN);
                });
    }
}
