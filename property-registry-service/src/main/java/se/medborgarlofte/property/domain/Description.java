package se.medborgarlofte.property.domain;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a thing is described. What is not known is absent, which is neutral when things are compared.
 *
 * @param colour the main colour; always the first of all its colours
 * @param features further facts by name, such as a bicycle's number of speeds
 * @param colours every colour it has, the main one first
 * @param materials what it is made of
 * @param marks what tells it from others of its kind: a dent, a sticker, a repaired seam
 */
public record Description(
        ItemCategory category,
        @Nullable String brand,
        @Nullable String model,
        @Nullable String colour,
        @Nullable String text,
        Map<String, String> features,
        List<String> colours,
        List<String> materials,
        @Nullable String marks) {

    public Description {
        features = Map.copyOf(features);
        // Descriptions that were stored when a thing had one colour and no material know only that one.
        colours = allColours(colour, Objects.requireNonNullElse(colours, List.of()));
        colour = colours.isEmpty() ? null : colours.getFirst();
        materials = List.copyOf(Objects.requireNonNullElse(materials, List.of()));
    }

    /** A thing of one colour at most, of which nothing more is known. */
    public Description(
            ItemCategory category,
            @Nullable String brand,
            @Nullable String model,
            @Nullable String colour,
            @Nullable String text,
            Map<String, String> features) {
        this(category, brand, model, colour, text, features, List.of(), List.of(), null);
    }

    /** The same thing with what somebody has added: a new brand or model corrects the old one, the rest is added. */
    public Description with(Addition addition) {
        Map<String, String> more = new LinkedHashMap<>(features);
        more.putAll(addition.features());
        return new Description(
                category,
                addition.brand() == null ? brand : addition.brand(),
                addition.model() == null ? model : addition.model(),
                colour,
                joined(text, addition.text()),
                more,
                union(colours, addition.colours()),
                union(materials, addition.materials()),
                joined(marks, addition.marks()));
    }

    private static List<String> allColours(@Nullable String main, List<String> all) {
        return main == null ? List.copyOf(all) : union(List.of(main), all);
    }

    private static List<String> union(List<String> some, List<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static @Nullable String joined(@Nullable String first, @Nullable String second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return first + "\n" + second;
    }
}
