package se.medborgarlofte.eventing.sample;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import se.medborgarlofte.eventing.testing.TestStack;

/** The topics of the sample service. */
public final class SampleTopics implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        create(TestStack.shared().bootstrapServers(), "sample.events.v1", "sample-service");
    }

    /** Creates a topic and its group's dead-letter topic unless they are there. */
    public static void create(String bootstrapServers, String topic, String group) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> missing = new HashSet<>(List.of(topic, topic + "." + group + ".dlt"));
            missing.removeAll(admin.listTopics().names().get());
            admin.createTopics(missing.stream()
                            .map(name -> new NewTopic(name, 3, (short) 1))
                            .toList())
                    .all()
                    .get();
        } catch (Exception e) {
            throw new IllegalStateException("the topics could not be created", e);
        }
    }
}
