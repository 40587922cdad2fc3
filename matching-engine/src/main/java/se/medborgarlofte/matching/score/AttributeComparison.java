package se.medborgarlofte.matching.score;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.medborgarlofte.matching.index.Frequencies;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.Attribute;

/** Compares kind, brand, model, colours and materials. */
final class AttributeComparison {

    private static final double NEAR = 0.15;
    private static final double READ_FROM_TEXT = 0.25;

    private AttributeComparison() {}

    static void measure(Profile question, Profile candidate, Frequencies frequencies, double[] values) {
        Map<Feature, String> same = new EnumMap<>(Feature.class);
        if (compare(question.kind(), candidate.kind(), Feature.KIND_DIFFERS, values)) {
            same.put(Feature.KIND_SAME, question.kind().value());
        }
        if (compare(question.brand(), candidate.brand(), Feature.BRAND_DIFFERS, values)) {
            same.put(Feature.BRAND_SAME, question.brand().value());
        }
        if (compareModels(question.model(), candidate.model(), values)) {
            same.put(Feature.MODEL_SAME, question.model().value());
        }
        compare(question.colours(), candidate.colours(), Feature.COLOUR_DIFFERS, values)
                .ifPresent(colour -> same.put(Feature.COLOUR_SAME, colour));
        compare(question.materials(), candidate.materials(), Feature.MATERIAL_DIFFERS, values)
                .ifPresent(material -> values[Feature.MATERIAL_SAME.ordinal()] = 1);
        shareOut(same, frequencies, values);
    }

    private static boolean compare(Attribute one, Attribute other, Feature differs, double[] values) {
        if (!one.known() || !other.known()) {
            return false;
        }
        if (one.value().equals(other.value())) {
            return true;
        }
        double difference = near(one, other) ? NEAR : 1;
        values[differs.ordinal()] = difference * (one.stated() && other.stated() ? 1 : READ_FROM_TEXT);
        return false;
    }

    private static Optional<String> compare(
            Collection<Attribute> one, Collection<Attribute> other, Feature differs, double[] values) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        double nearest = 1;
        for (Attribute mine : one) {
            for (Attribute theirs : other) {
                if (mine.value().equals(theirs.value())) {
                    return Optional.of(mine.value());
                }
                boolean stated = mine.stated() && theirs.stated();
                nearest = Math.min(nearest, (near(mine, theirs) ? NEAR : 1) * (stated ? 1 : READ_FROM_TEXT));
            }
        }
        values[differs.ordinal()] = nearest;
        return Optional.empty();
    }

    private static boolean near(Attribute one, Attribute other) {
        return !Collections.disjoint(one.families(), other.families())
                || oneNamesTheOther(one.value(), other.value())
                || Slip.parts(one.value(), other.value());
    }

    /** One stands in the other as whole words, as a maker's name does in that of its company. */
    private static boolean oneNamesTheOther(String one, String other) {
        return one.length() < other.length() ? isWordIn(one, other) : isWordIn(other, one);
    }

    private static boolean isWordIn(String part, String whole) {
        int from = whole.indexOf(part);
        int to = from + part.length();
        return from >= 0
                && (from == 0 || !Character.isLetterOrDigit(whole.charAt(from - 1)))
                && (to == whole.length() || !Character.isLetterOrDigit(whole.charAt(to)));
    }

    /** A model within the other is the same one written shorter; with a slip of the pen it is nearly the same. */
    private static boolean compareModels(Attribute one, Attribute other, double[] values) {
        if (!one.known() || !other.known()) {
            return false;
        }
        String mine = one.value();
        String theirs = other.value();
        if (mine.equals(theirs)) {
            return true;
        }
        boolean near = Slip.parts(mine, theirs) || isWithin(mine, theirs);
        values[Feature.MODEL_DIFFERS.ordinal()] = near ? NEAR : 1;
        return false;
    }

    private static boolean isWithin(String mine, String theirs) {
        return mine.length() >= 3 && theirs.length() >= 3 && (mine.contains(theirs) || theirs.contains(mine));
    }

    /** What is common together tells less than the sum: the nats are those of the combination, in equal shares. */
    private static void shareOut(Map<Feature, String> same, Frequencies frequencies, double[] values) {
        if (same.containsKey(Feature.MODEL_SAME)) {
            String colour = same.remove(Feature.COLOUR_SAME);
            if (colour != null) {
                values[Feature.COLOUR_SAME.ordinal()] = nats("c|" + colour, frequencies);
            }
            same.remove(Feature.KIND_SAME);
        }
        if (!same.isEmpty()) {
            double share = nats(key(same), frequencies) / same.size();
            same.keySet().forEach(feature -> values[feature.ordinal()] = share);
        }
    }

    private static String key(Map<Feature, String> same) {
        String names = same.keySet().stream().map(AttributeComparison::initial).collect(Collectors.joining());
        return names + "|" + String.join("|", same.values());
    }

    private static String initial(Feature feature) {
        return feature.field().name().substring(0, 1).toLowerCase(Locale.ROOT);
    }

    private static double nats(String key, Frequencies frequencies) {
        return Math.log((frequencies.size() + 1.0) / Math.min(frequencies.size() + 1.0, frequencies.ofKey(key)));
    }
}
