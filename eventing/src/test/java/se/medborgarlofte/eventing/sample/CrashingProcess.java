package se.medborgarlofte.eventing.sample;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.BsonDocument;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.messaging.Message;
import se.medborgarlofte.eventing.handling.EventDispatcher;
import se.medborgarlofte.eventing.store.AggregateStore;

/**
 * The sample service as a process that works through commands and is halted, without a chance to clean up, when it
 * comes to one point of its work for the n-th time. The points are reached from outside the library: a listener on the
 * driver, a wrapped producer, a wrapped handler.
 */
@Configuration(proxyBeanMethods = false)
@Import(SampleApplication.class)
public class CrashingProcess {

    private static final CrashPoint POINT = CrashPoint.valueOf(System.getProperty("crash.point", "NONE"));
    private static final int OCCURRENCE = Integer.getInteger("crash.occurrence", 25);
    private static final AtomicInteger SEEN = new AtomicInteger();

    static void reached(CrashPoint point) {
        if (point == POINT && SEEN.incrementAndGet() == OCCURRENCE) {
            Runtime.getRuntime().halt(point.exitCode());
        }
    }

    /** Arguments: a file to which acknowledged commands are written, the number of boxes, of commands per box. */
    public static void main(String[] arguments) throws IOException {
        ConfigurableApplicationContext context = SpringApplication.run(CrashingProcess.class);
        Path acknowledged = Path.of(arguments[0]);
        @SuppressWarnings("unchecked")
        AggregateStore<Box, Box.BoxEvent> boxes = context.getBean("boxes", AggregateStore.class);
        String run = "run-" + ProcessHandle.current().pid();
        for (int command = 0; command < Integer.parseInt(arguments[2]); command++) {
            for (int box = 0; box < Integer.parseInt(arguments[1]); box++) {
                fill(boxes, "box-" + box, run + "-" + command);
                String line = "box-" + box + " " + run + "-" + command + "\n";
                Files.writeString(acknowledged, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            }
        }
        System.out.println("WORKED THROUGH");
    }

    private static void fill(AggregateStore<Box, Box.BoxEvent> boxes, String id, String command) {
        if (boxes.find(id).isEmpty()) {
            boxes.create(id, Box.empty().fill(command, Instant.now()));
            return;
        }
        boxes.change(id, box -> {
            var decision = box.fill(command, Instant.now());
            reached(CrashPoint.AFTER_DECIDE);
            return decision;
        });
    }

    @Bean
    MongoClientSettingsBuilderCustomizer haltingStore() {
        return settings -> settings.addCommandListener(new HaltingListener());
    }

    private static final class HaltingListener implements CommandListener {

        private final Set<Integer> saves = ConcurrentHashMap.newKeySet();
        private final Set<Integer> pulls = ConcurrentHashMap.newKeySet();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("update")
                    && event.getCommand().getString("update").getValue().equals("boxes")) {
                BsonDocument update = event.getCommand()
                        .getArray("updates")
                        .getFirst()
                        .asDocument()
                        .getDocument("u");
                (update.containsKey("$push") ? saves : pulls).add(event.getRequestId());
            }
        }

        @Override
        public void commandSucceeded(CommandSucceededEvent event) {
            if (saves.remove(event.getRequestId())) {
                reached(CrashPoint.AFTER_SAVE);
            }
            if (pulls.remove(event.getRequestId())) {
                reached(CrashPoint.AFTER_PULL);
            }
        }
    }

    /** A producer that halts when the broker has acknowledged, before the relay hears of it. */
    @Bean(destroyMethod = "")
    @SuppressWarnings("unchecked")
    Producer<String, byte[]> haltingProducer(
            @org.springframework.beans.factory.annotation.Value("${spring.kafka.bootstrap-servers}") String servers) {
        Producer<String, byte[]> real = new KafkaProducer<>(
                Map.of("bootstrap.servers", servers, "acks", "all"), new StringSerializer(), new ByteArraySerializer());
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Producer.class}, (_, method, args) -> {
                    if (method.getName().equals("send") && args.length == 2) {
                        Callback callback = (Callback) args[1];
                        args[1] = (Callback) (metadata, failure) -> {
                            reached(CrashPoint.AFTER_SEND);
                            callback.onCompletion(metadata, failure);
                        };
                    }
                    return method.invoke(real, args);
                });
    }

    /** Halts when an event has been handled, before its offset is committed. */
    @Bean
    @Primary
    Consumer<Message<byte[]>> haltingEvents(EventDispatcher dispatcher, SampleApplication.Interference interference) {
        interference.duringProcess.set(_ -> reached(CrashPoint.IN_THE_MIDDLE_OF_A_BATCH));
        return message -> {
            dispatcher.accept(message);
            reached(CrashPoint.AFTER_HANDLING_BEFORE_THE_OFFSET);
        };
    }
}
