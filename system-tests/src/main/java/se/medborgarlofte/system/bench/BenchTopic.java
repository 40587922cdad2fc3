package se.medborgarlofte.system.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A topic of the benchmark's own, with as many partitions as the services' topics, deleted afterwards. */
final class BenchTopic implements AutoCloseable {

    private static final int PARTITIONS = 6;

    private final String broker;
    private final String name = "bench-" + UUID.randomUUID();

    BenchTopic(String broker) throws ExecutionException, InterruptedException {
        this.broker = broker;
        try (Admin admin = admin()) {
            admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1)))
                    .all()
                    .get();
        }
    }

    String name() {
        return name;
    }

    /**
     * A producer with the settings of the relay's. It has sent one record to each partition: on a topic that has just
     * been made, a first record that comes before the partition has its leader would be overtaken by the next ones, and
     * an idempotent producer then waits for it until its time is up.
     */
    Producer<String, byte[]> producer() throws ExecutionException, InterruptedException {
        Map<String, Object> settings = new HashMap<>();
        settings.put("bootstrap.servers", broker);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("compression.type", "lz4");
        settings.put("linger.ms", 0);
        Producer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
        for (int partition = 0; partition < PARTITIONS; partition++) {
            producer.send(new ProducerRecord<>(name, partition, "first", new byte[1]))
                    .get();
        }
        return producer;
    }

    /** A consumer of every partition, at the end. */
    KafkaConsumer<byte[], byte[]> consumer() {
        KafkaConsumer<byte[], byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", broker, "enable.auto.commit", "false"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(name).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        return consumer;
    }

    /** How many records it has. */
    long count() {
        try (KafkaConsumer<byte[], byte[]> consumer = consumer()) {
            return consumer.assignment().stream().mapToLong(consumer::position).sum();
        }
    }

    private Admin admin() {
        return Admin.create(Map.of("bootstrap.servers", broker));
    }

    @Override
    public void close() {
        try (Admin admin = admin()) {
            admin.deleteTopics(List.of(name));
        }
    }
}
