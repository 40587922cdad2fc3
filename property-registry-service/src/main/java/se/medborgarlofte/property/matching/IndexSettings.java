package se.medborgarlofte.property.matching;

import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where and how an instance keeps its index; {@code matching.index.*}.
 *
 * @param directory a directory of this instance's own; what is in it can be lost and is then built anew
 * @param commitEvery how often the index is made durable; after a crash that much of the topic is read again
 * @param patience how long a question waits for the index to pass the topic's end before it is put back
 */
@ConfigurationProperties("matching.index")
record IndexSettings(
        @DefaultValue("data/matching") Path directory,
        @DefaultValue("5s") Duration commitEvery,
        @DefaultValue("3s") Duration patience) {}
