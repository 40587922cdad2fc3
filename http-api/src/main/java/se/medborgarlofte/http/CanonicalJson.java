package se.medborgarlofte.http;

import java.util.HexFormat;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One spelling per value: sorted names, no spaces, so that equal bodies have equal hashes. */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    static String hash(Object body) {
        return HexFormat.of().formatHex(Digest.of("SHA-256", MAPPER.writeValueAsBytes(body)));
    }
}
