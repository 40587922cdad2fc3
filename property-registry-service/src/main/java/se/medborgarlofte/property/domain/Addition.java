package se.medborgarlofte.property.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody remembers of a thing afterwards; everything that is absent stays as it was described before. */
public record Addition(
        @Nullable String brand,
        @Nullable String model,
        List<String> colours,
        List<String> materials,
        @Nullable String marks,
        @Nullable String text,
        Map<String, String> features,
        List<ProtectedIdentifier> identifiers) {

    public Addition {
        colours = List.copyOf(colours);
        materials = List.copyOf(materials);
        features = Map.copyOf(features);
        identifiers = List.copyOf(identifiers);
    }

    Addition with(List<ProtectedIdentifier> kept) {
        return new Addition(brand, model, colours, materials, marks, text, features, kept);
    }
}
