package se.medborgarlofte.eventing.handling;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
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

    /** Looked up once for each type of data. */
    private static final ClassValue<List<Component>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<Component> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents()).map(Component::of).toList();
        }
    };

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
            COMPONENTS.get(value.getClass()).forEach(component -> requireComponent(value, component));
        } else if (value instanceof Collection<?> elements) {
            elements.stream().filter(Objects::nonNull).forEach(PayloadReader::requireComponents);
        }
    }

    private static void requireComponent(Object holder, Component component) {
        Object value = component.of(holder);
        if (value != null) {
            requireComponents(value);
        } else if (!component.mayBeNull()) {
            throw new MalformedEventException("the field " + component.name() + " is missing or has no known value");
        }
    }

    private record Component(String name, Method accessor, boolean mayBeNull) {

        static Component of(RecordComponent component) {
            component.getAccessor().setAccessible(true);
            return new Component(
                    component.getName(),
                    component.getAccessor(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }

        @Nullable
        Object of(Object holder) {
            try {
                return accessor.invoke(holder);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a record's component is readable", e);
            }
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
