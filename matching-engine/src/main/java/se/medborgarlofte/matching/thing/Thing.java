package se.medborgarlofte.matching.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A thing as described, raw. What is not known is empty.
 *
 * @param id names it on its side
 * @param group the event in which things were lost or found together, for instance one theft; empty if it was alone
 * @param head what it is in a few words: kind, brand, model
 * @param text the description at length
 * @param marks scratches, repairs, engravings as seen: what tells this one from others of its kind
 * @param price in any currency, the same on both sides
 */
public record Thing(
        String id,
        String group,
        List<Code> codes,
        String category,
        String brand,
        String model,
        List<String> colours,
        List<String> materials,
        String head,
        String text,
        String marks,
        OptionalDouble price,
        Optional<Period> period,
        Optional<Place> place) {

    public Thing {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A thing needs an id");
        }
        codes = List.copyOf(codes);
        colours = List.copyOf(colours);
        materials = List.copyOf(materials);
    }

    public static Builder withId(String id) {
        return new Builder(id);
    }

    /** Takes what is known; null and blank mean not known. */
    public static final class Builder {

        private final String id;
        private final List<Code> codes = new ArrayList<>();
        private final List<String> colours = new ArrayList<>();
        private final List<String> materials = new ArrayList<>();
        private String group = "";
        private String category = "";
        private String brand = "";
        private String model = "";
        private String head = "";
        private String text = "";
        private String marks = "";
        private OptionalDouble price = OptionalDouble.empty();
        private Optional<Period> period = Optional.empty();
        private Optional<Place> place = Optional.empty();

        private Builder(String id) {
            this.id = id;
        }

        public Builder group(@Nullable String value) {
            group = orEmpty(value);
            return this;
        }

        public Builder code(CodeKind kind, @Nullable String value) {
            addIfKnown(value, known -> codes.add(new Code(kind, known)));
            return this;
        }

        public Builder category(@Nullable String value) {
            category = orEmpty(value);
            return this;
        }

        public Builder brand(@Nullable String value) {
            brand = orEmpty(value);
            return this;
        }

        public Builder model(@Nullable String value) {
            model = orEmpty(value);
            return this;
        }

        public Builder colour(@Nullable String value) {
            addIfKnown(value, colours::add);
            return this;
        }

        public Builder material(@Nullable String value) {
            addIfKnown(value, materials::add);
            return this;
        }

        public Builder head(@Nullable String value) {
            head = orEmpty(value);
            return this;
        }

        public Builder text(@Nullable String value) {
            text = orEmpty(value);
            return this;
        }

        public Builder marks(@Nullable String value) {
            marks = orEmpty(value);
            return this;
        }

        public Builder price(double value) {
            price = value > 0 && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
            return this;
        }

        public Builder period(@Nullable Period value) {
            period = Optional.ofNullable(value);
            return this;
        }

        public Builder place(@Nullable Place value) {
            place = Optional.ofNullable(value);
            return this;
        }

        public Thing build() {
            return new Thing(
                    id, group, codes, category, brand, model, colours, materials, head, text, marks, price, period,
                    place);
        }

        private static String orEmpty(@Nullable String value) {
            return value == null ? "" : value.strip();
        }

        private static void addIfKnown(@Nullable String value, java.util.function.Consumer<String> target) {
            if (value != null && !value.isBlank()) {
                target.accept(value.strip());
            }
        }
    }
}
