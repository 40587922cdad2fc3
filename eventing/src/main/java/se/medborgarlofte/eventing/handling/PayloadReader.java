package se.medborgarlofte.eventing.handling;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.eventing.envelope.MalformedEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads an event's data as a tolerant reader: required fields and types are checked, unknown fields ignored, unknown
 * values of an enum counted and read as null.
 */
final class PayloadReader {

    private final JsonMapper json;

    PayloadReader(JsonMapper base, Runnable onUnknownValue) {
        this.json = base.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
                .addHandler(new UnknownEnumValues(onUnknownValue))
                .build();
    }

    /**
     * Reads the data.
     *
     * @throws MalformedEventException when it is not JSON, or a required field is missing or of another type
     */
    <T> T read(byte[] data, Class<T> type) {
        T value;
        try {
            value = json.readValue(data, type);
        } catch (JacksonException e) {
            throw new MalformedEventException("the data cannot be read as " + type.getSimpleName());
        }
        if (value == null) {
            throw new MalformedEventException("there is no data");
        }
        requireComponents(value);
        return value;
    }

    private static void requireComponents(Object value) {
        if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                requireComponent(value, component);
            }
        } else if (value instanceof Collection<?> elements) {
            elements.stream().filter(Objects::nonNull).forEach(PayloadReader::requireComponents);
        }
    }

    private static void requireComponent(Object holder, RecordComponent component) {
        Object value = valueOf(holder, component);
        if (value != null) {
            requireComponents(value);
        } else if (!mayBeNull(component)) {
            throw new MalformedEventException("the field " + component.getName() + " is missing or has no known value");
        }
    }

    private static boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Object valueOf(Object holder, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's component is readable", e);
        }
    }

    private static final class UnknownEnumValues extends DeserializationProblemHandler {

        private final Runnable onUnknownValue;

        UnknownEnumValues(Runnable onUnknownValue) {
            this.onUnknownValue = onUnknownValue;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String failure) {
            if (!target.isEnum()) {
                return NOT_HANDLED;
            }
            onUnknownValue.run();
            return null;
        }
    }
}
