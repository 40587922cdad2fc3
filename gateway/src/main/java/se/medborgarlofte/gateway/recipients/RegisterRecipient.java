package se.medborgarlofte.gateway.recipients;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.gateway.routing.ServiceClients;
import se.medborgarlofte.http.Caller;

/**
 * Registers whoever signs in with a verified e-mail address as a recipient, with their own token and beside their
 * request. It is remembered only when it has succeeded; a service that is down gets a pause instead of one more call per
 * request.
 */
@Component
class RegisterRecipient implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterRecipient.class);
    private static final int MOST_REMEMBERED = 50_000;
    private static final int MOST_AT_ONCE = 8;
    private static final Duration REMEMBERED_FOR = Duration.ofHours(12);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration TIME_LIMIT = Duration.ofSeconds(5);

    /** A person and where they can be reached: another address is another registration. */
    private record Reachable(String personId, String email) {}

    private final Cache<Reachable, Boolean> registered = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();
    private final Cache<Reachable, Boolean> failedLately = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(PAUSE)
            .build();
    private final ConcurrentHashMap<Reachable, Boolean> underWay = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor();
    private final RestClient client;
    private final URI recipient;

    RegisterRecipient(ServiceClients clients, GatewayProperties properties) {
        this.client = clients.within(TIME_LIMIT);
        this.recipient = properties.services().baseOf(Service.NOTIFICATION).resolve("/notification/v1/recipients/me");
    }

    /**
     * Registers the caller unless that is done or under way; returns at once.
     *
     * @param authorization the caller's own {@code Authorization} header
     * @param acceptLanguage the language they asked for, in which they are written to
     */
    void register(Caller caller, String authorization, Optional<String> acceptLanguage) {
        String email = caller.verifiedEmail();
        if (email == null) {
            return;
        }
        Reachable person = new Reachable(caller.personId(), email);
        if (mayStart(person)) {
            beside.execute(() -> attempt(person, authorization, acceptLanguage));
        }
    }

    /** When every place is taken, the person's next request tries again. */
    private boolean mayStart(Reachable person) {
        if (registered.getIfPresent(person) != null || failedLately.getIfPresent(person) != null) {
            return false;
        }
        if (underWay.putIfAbsent(person, true) != null) {
            return false;
        }
        if (places.tryAcquire()) {
            return true;
        }
        underWay.remove(person);
        return false;
    }

    private void attempt(Reachable person, String authorization, Optional<String> acceptLanguage) {
        try {
            client.put()
                    .uri(recipient)
                    .header(HttpHeaders.AUTHORIZATION, authorization)
                    .headers(headers ->
                            acceptLanguage.ifPresent(value -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, value)))
                    .retrieve()
                    .toBodilessEntity();
            registered.put(person, true);
        } catch (RestClientException e) {
            failedLately.put(person, true);
            LOG.warn(
                    "Person {} could not be registered as a recipient yet: {}",
                    person.personId(),
                    e.getClass().getSimpleName());
        } finally {
            underWay.remove(person);
            places.release();
        }
    }

    @Override
    public void destroy() {
        beside.close();
    }
}
