package se.medborgarlofte.local.issuer;

import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Everyone who can sign in on the local platform, people and clients, as {@code people.yaml} lists them. */
@ConfigurationProperties("demo")
record DemoPeople(List<DemoPerson> people, List<DemoClient> clients) {

    Optional<DemoPerson> person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    Optional<DemoClient> client(String clientId) {
        return clients.stream()
                .filter(client -> client.clientId().equals(clientId))
                .findFirst();
    }
}
