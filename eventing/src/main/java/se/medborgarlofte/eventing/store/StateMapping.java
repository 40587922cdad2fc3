package se.medborgarlofte.eventing.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/**
 * Maps records to BSON documents and back: instants become dates, byte arrays binaries, big decimals decimals; dates
 * without time, enums and UUIDs become strings; null components are left out. Unknown fields are ignored when reading,
 * so that an older instance can read what a newer one wrote.
 */
public final class StateMapping {

    private static final TypeReference<LinkedHashMap<String, Object>> TREE = new TypeReference<>() {};

    private final List<Class<?>> sealedTypes = new ArrayList<>();
    private volatile @Nullable JsonMapper mapper;

    /**
     * Lets the subtypes of a sealed type be stored: their simple name goes into the field {@code is}. To be called
     * before the first state is mapped.
     */
    public synchronized StateMapping sealed(Class<?> sealedType) {
        if (mapper != null) {
            throw new IllegalStateException("states are being mapped already");
        }
        sealedTypes.add(sealedType);
        return this;
    }

    /** The state as a BSON document. */
    public Document toDocument(Object state) {
        return new Document(mapper().convertValue(state, TREE));
    }

    /** The state from a BSON document. */
    public <S> S fromDocument(Document document, Class<S> type) {
        return mapper().convertValue(plain(document), type);
    }

    private JsonMapper mapper() {
        JsonMapper current = mapper;
        if (current == null) {
            synchronized (this) {
                current = mapper == null ? build() : mapper;
                mapper = current;
            }
        }
        return current;
    }

    private JsonMapper build() {
        SimpleModule bson = new SimpleModule("bson")
                .addSerializer(Instant.class, new InstantAsDate())
                .addSerializer(Date.class, new DateAsItIs())
                .addDeserializer(Instant.class, new InstantFromDate());
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(bson)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        for (Class<?> type : sealedTypes) {
            builder.addMixIn(type, NamedBySubtype.class);
            builder.registerSubtypes(subtypes(type));
        }
        return builder.build();
    }

    private static NamedType[] subtypes(Class<?> type) {
        return Arrays.stream(type.getPermittedSubclasses())
                .map(subtype -> new NamedType(subtype, subtype.getSimpleName()))
                .toArray(NamedType[]::new);
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                map.forEach((key, element) -> copy.put(key.toString(), plain(element)));
                yield copy;
            }
            case List<?> list -> list.stream().map(StateMapping::plain).toList();
            case Binary binary -> binary.getData();
            case Decimal128 decimal -> decimal.bigDecimalValue();
            default -> value;
        };
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    private interface NamedBySubtype {}

    private static final class InstantAsDate extends ValueSerializer<Instant> {
        @Override
        public void serialize(Instant value, JsonGenerator generator, SerializationContext context) {
            generator.writeEmbeddedObject(Date.from(value));
        }
    }

    private static final class DateAsItIs extends ValueSerializer<Date> {
        @Override
        public void serialize(Date value, JsonGenerator generator, SerializationContext context) {
            generator.writeEmbeddedObject(value);
        }
    }

    private static final class InstantFromDate extends ValueDeserializer<Instant> {
        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            if (parser.currentToken() == JsonToken.VALUE_EMBEDDED_OBJECT
                    && parser.getEmbeddedObject() instanceof Date date) {
                return date.toInstant();
            }
            return Instant.parse(parser.getString());
        }
    }
}
