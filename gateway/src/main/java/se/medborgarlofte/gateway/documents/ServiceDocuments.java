package se.medborgarlofte.gateway.documents;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import se.medborgarlofte.gateway.GatewayProperties;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.gateway.routing.ServiceClients;
import se.medborgarlofte.http.HttpApiProperties;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks every service for its document, keeps the combination for a while, and for a short while when one is missing. */
@Component
class ServiceDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceDocuments.class);

    private record Kept(String json, Instant until) {}

    private final RestClient client;
    private final GatewayProperties properties;
    private final CombinedDocument combination;
    private Optional<Kept> kept = Optional.empty();

    ServiceDocuments(ServiceClients clients, GatewayProperties properties, HttpApiProperties api) {
        this.client = clients.within(properties.documents().timeLimit());
        this.properties = properties;
        this.combination = new CombinedDocument(api);
    }

    /** The combined document as JSON. One at a time, so that many readers ask the services once. */
    synchronized String combined() {
        Instant now = Instant.now();
        return kept.filter(k -> k.until().isAfter(now))
                .orElseGet(() -> fetch(now))
                .json();
    }

    private Kept fetch(Instant now) {
        List<ServiceDocument> documents = fetchAll();
        List<Service> missing = new ArrayList<>(List.of(Service.values()));
        documents.forEach(document -> missing.remove(document.service()));
        Duration keep = missing.isEmpty()
                ? properties.documents().keep()
                : properties.documents().keepIncomplete();
        Kept fetched = new Kept(combination.of(documents, missing).toString(), now.plus(keep));
        kept = Optional.of(fetched);
        return fetched;
    }

    private List<ServiceDocument> fetchAll() {
        try (ExecutorService together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Optional<ServiceDocument>>> questions = Arrays.stream(Service.values())
                    .<Callable<Optional<ServiceDocument>>>map(service -> () -> fetch(service))
                    .toList();
            return together.invokeAll(questions).stream()
                    .map(Future::resultNow)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<ServiceDocument> fetch(Service service) {
        URI address = properties.services().baseOf(service).resolve("/" + service.prefix() + "/v1/api-docs");
        try {
            String json = client.get().uri(address).retrieve().body(String.class);
            return JsonMapper.shared().readTree(json == null ? "" : json) instanceof ObjectNode document
                    ? Optional.of(new ServiceDocument(service, document))
                    : Optional.empty();
        } catch (RestClientException | JacksonException e) {
            LOG.warn(
                    "{} gave no API document: {}",
                    service.prefix(),
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
