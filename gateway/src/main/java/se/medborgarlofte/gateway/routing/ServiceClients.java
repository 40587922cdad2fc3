package se.medborgarlofte.gateway.routing;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import se.medborgarlofte.gateway.GatewayProperties;

/** HTTP clients for the services: one pool of connections, a time limit per use. */
@Component
public class ServiceClients {

    static {
        // Shorter than the 20 s after which a service closes an idle connection, so that no request is sent into one.
        if (System.getProperty("jdk.httpclient.keepalive.timeout") == null) {
            System.setProperty("jdk.httpclient.keepalive.timeout", "10");
        }
    }

    private final Executor executor = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient connections;
    private final RestClient.Builder observed;

    /**
     * @param observed the builder that passes the trace on
     */
    ServiceClients(RestClient.Builder observed, GatewayProperties properties) {
        this.observed = observed;
        this.connections = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(properties.calls().connectTimeout())
                .followRedirects(HttpClient.Redirect.NEVER)
                .executor(executor)
                .build();
    }

    /** A client whose calls fail when they are not answered in time. */
    public RestClient within(Duration timeLimit) {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(connections, executor);
        requests.setReadTimeout(timeLimit);
        return observed.clone().requestFactory(requests).build();
    }
}
