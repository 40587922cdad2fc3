package se.medborgarlofte.local;

import java.net.URI;

/** Where the parts of a platform are reached. */
public record Addresses(Ports ports) {

    /** The only way in for clients. */
    public URI gateway() {
        return http(ports.gateway());
    }

    public URI pledgeService() {
        return http(ports.pledge());
    }

    public URI propertyRegistryService() {
        return http(ports.property());
    }

    public URI dialogueService() {
        return http(ports.dialogue());
    }

    public URI notificationService() {
        return http(ports.notification());
    }

    public URI issuer() {
        return http(ports.issuer());
    }

    public URI mailViewer() {
        return http(ports.mailViewer());
    }

    /** The providers of text messages, which show what they would have sent. */
    public URI smsProviders() {
        return http(ports.smsProviders());
    }

    /** The simulated suppliers of marking kits. */
    public URI suppliers() {
        return http(ports.suppliers());
    }

    /** For {@code bootstrap.servers}. */
    public String broker() {
        return "127.0.0.1:" + ports.broker();
    }

    /** For another agency's {@code bootstrap.servers}. */
    public String agencies() {
        return "127.0.0.1:" + ports.agencies();
    }

    /** Connection string of the store, without a database; each service has its own. */
    public String store() {
        return "mongodb://127.0.0.1:" + ports.store();
    }

    /** Connection string with one service's database. */
    public String database(String name) {
        return store() + "/" + name + "?retryWrites=false";
    }

    private static URI http(int port) {
        return URI.create("http://localhost:" + port);
    }
}
