package se.medborgarlofte.pledge.messaging;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The contracts on the class path. */
final class Contracts {

    private static final String SCHEMA = ".v1.schema.json";

    private Contracts() {}

    static Set<String> eventsOf(String context) throws IOException {
        return Arrays.stream(new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:contracts/" + context + "/*" + SCHEMA))
                .map(resource -> Objects.requireNonNull(resource.getFilename()).replace(SCHEMA, ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
