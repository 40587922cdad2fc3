package se.medborgarlofte.property.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a thing is described. What is not known is absent, which is neutral when things are compared.
 *
 * @param features further facts by name, such as a bicycle's number of speeds
 */
public record Description(
        ItemCategory category,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String colour,
        @Nullable String text,
        Map<String, String> features) {

    public Description {
        features = Map.copyOf(features);
    }
}
