package se.medborgarlofte.system.bench;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The broker alone, with the relay's settings: producing, being acknowledged, being read. */
final class BareBroker {

    private static final int PER_SECOND = 100;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final Duration AS_FAST_AS_POSSIBLE = Duration.ofSeconds(8);

    private final String broker;
    private final byte[] payload;

    BareBroker(String broker, byte[] payload) {
        this.broker = broker;
        this.payload = payload.clone();
    }

    /** At a steady rate; keeps the times until the acknowledgement and until a consumer has it. */
    void steadily(Latencies acknowledged, Latencies read) throws ExecutionException, InterruptedException {
        try (BenchTopic topic = new BenchTopic(broker);
                Producer<String, byte[]> producer = topic.producer();
                KafkaConsumer<byte[], byte[]> consumer = topic.consumer()) {
            Map<String, Long> dueByKey = new ConcurrentHashMap<>();
            AtomicBoolean goOn = new AtomicBoolean(true);
            Thread reader = Thread.ofPlatform().start(() -> readWhile(consumer, goOn, dueByKey, read));
            AtomicInteger number = new AtomicInteger();
            new OpenLoop(PER_SECOND).run(TIME, due -> {
                String key = "key-" + number.getAndIncrement();
                dueByKey.put(key, due);
                producer.send(
                        new ProducerRecord<>(topic.name(), key, payload),
                        (sent, refused) -> acknowledged.record(System.nanoTime() - due));
            });
            producer.flush();
            goOn.set(false);
            reader.join();
        }
    }

    private static void readWhile(
            KafkaConsumer<byte[], byte[]> consumer, AtomicBoolean goOn, Map<String, Long> dueByKey, Latencies read) {
        boolean more = true;
        while (more) {
            more = goOn.get();
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(500))) {
                Long due = dueByKey.get(new String(record.key(), StandardCharsets.UTF_8));
                if (due != null) {
                    read.record(System.nanoTime() - due);
                }
            }
        }
    }

    /** As many per second as are acknowledged with one unacknowledged record for each of so many keys. */
    double oneInFlightPerKey(int keys) throws ExecutionException, InterruptedException {
        try (BenchTopic topic = new BenchTopic(broker);
                Producer<String, byte[]> producer = topic.producer()) {
            return new ClosedLoop(keys).perSecond(AS_FAST_AS_POSSIBLE, key -> send(producer, topic, key));
        }
    }

    private void send(Producer<String, byte[]> producer, BenchTopic topic, int key) {
        try {
            producer.send(new ProducerRecord<>(topic.name(), "key-" + key, payload))
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As many per second as are acknowledged when nobody waits for anything but room for ten thousand. */
    double withoutWaiting() throws ExecutionException, InterruptedException {
        Semaphore room = new Semaphore(10_000);
        try (BenchTopic topic = new BenchTopic(broker);
                Producer<String, byte[]> producer = topic.producer()) {
            AtomicInteger number = new AtomicInteger();
            double perSecond = new ClosedLoop(1).perSecond(AS_FAST_AS_POSSIBLE, any -> {
                room.acquireUninterruptibly();
                producer.send(
                        new ProducerRecord<>(topic.name(), "key-" + number.getAndIncrement() % 1_000, payload),
                        (sent, refused) -> room.release());
            });
            producer.flush();
            return perSecond;
        }
    }
}
