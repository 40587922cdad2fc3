package se.medborgarlofte.matching.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.score.Feature;
import se.medborgarlofte.matching.score.Field;
import se.medborgarlofte.matching.score.Weights;

/**
 * Why a candidate scores what it scores. The prior and the weights of the fields add up to the score exactly.
 *
 * @param prior what speaks against any one thing among so many, before looking
 * @param claim by how much the thing is more like this candidate than its rivals are
 */
public record Explanation(
        NormalThing question, Profile candidate, double[] values, double claim, double prior, Weights weights) {

    /** The weight of each field that was compared; made when asked for, since most candidates are never explained. */
    public Map<Field, Double> fields() {
        Map<Field, Double> fields = new EnumMap<>(Field.class);
        for (Feature feature : Feature.values()) {
            double value = values[feature.ordinal()];
            if (value != 0) {
                fields.merge(feature.field(), weights.of(feature) * value, Double::sum);
            }
        }
        if (claim != 0) {
            fields.put(Field.COMPETITION, weights.claim() * claim);
        }
        return fields;
    }

    public double sum() {
        return prior
                + fields().values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The prior, then what tells, the weightiest first. */
    public List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(FieldWording.PRIOR, prior));
        fields().entrySet().stream()
                .map(entry -> new Line(FieldWording.of(entry.getKey(), entry.getValue(), this), entry.getValue()))
                .filter(Line::tells)
                .sorted(Comparator.comparingDouble((Line line) -> -Math.abs(line.weight())))
                .forEach(lines::add);
        return lines;
    }

    /** What this candidate has over another one, field by field; positive speaks for this one. */
    public List<Line> against(Explanation other) {
        Map<Field, Double> apart = new EnumMap<>(Field.class);
        apart.putAll(fields());
        other.fields().forEach((field, weight) -> apart.merge(field, -weight, Double::sum));
        return apart.entrySet().stream()
                .map(entry -> new Line(FieldWording.name(entry.getKey()), entry.getValue()))
                .filter(Line::tells)
                .sorted(Comparator.comparingDouble((Line line) -> -Math.abs(line.weight())))
                .toList();
    }

    double value(Feature feature) {
        return values[feature.ordinal()];
    }
}
