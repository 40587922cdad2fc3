package se.medborgarlofte.eventing.testing;

import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a test's service at the shared broker and store, with a database of its own. */
public final class TestStackInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestStack stack = TestStack.shared();
        String database = "test-" + UUID.randomUUID();
        TestPropertyValues.of(
                        "spring.kafka.bootstrap-servers=" + stack.bootstrapServers(),
                        "spring.mongodb.uri=" + stack.mongoUri(database),
                        "eventing.cipher.master-key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
                        "eventing.relay.sweep-every=500ms",
                        "eventing.relay.grace=300ms",
                        "eventing.relay.drain-at-most=2s",
                        "eventing.work.poll-every=150ms")
                .applyTo(context);
    }
}
