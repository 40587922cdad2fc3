package se.medborgarlofte.eventing.sample;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import se.medborgarlofte.eventing.testing.TestStack;

/** While open, the broker takes only small messages on a topic; afterwards it takes what it took before. */
final class LargestMessage implements AutoCloseable {

    private final ConfigResource topic;

    private LargestMessage(String topic) {
        this.topic = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    }

    static LargestMessage of(String topic, int bytes) {
        LargestMessage limit = new LargestMessage(topic);
        limit.apply(AlterConfigOp.OpType.SET, Integer.toString(bytes));
        return limit;
    }

    @Override
    public void close() {
        apply(AlterConfigOp.OpType.DELETE, "");
    }

    private void apply(AlterConfigOp.OpType type, String value) {
        AlterConfigOp change = new AlterConfigOp(new ConfigEntry("max.message.bytes", value), type);
        try (Admin admin =
                Admin.create(Map.of("bootstrap.servers", TestStack.shared().bootstrapServers()))) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(change))).all().get();
        } catch (Exception e) {
            throw new IllegalStateException("the topic's limit could not be changed", e);
        }
    }
}
