package se.medborgarlofte.pledge.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One input of a situation picture: what somebody has found out about an area, and how far it carries.
 *
 * @param coverage the time it is about
 * @param place the part of the area it is about, coarse; the whole area when absent
 * @param signals how often each problem occurs in it
 * @param origin whose information it is; the other party sees what the police bring when it is released
 */
public record PictureInput(
        String id,
        String municipalityCode,
        InputKind kind,
        String source,
        Period coverage,
        @Nullable String place,
        Weight weight,
        Classification classification,
        Map<ConcernCategory, Integer> signals,
        String summary,
        Party origin,
        @Nullable Release release,
        String addedBy,
        Instant addedAt) {

    public PictureInput {
        signals = Map.copyOf(signals);
    }

    /** How far one may rely on it. */
    public enum Weight {
        LOW(1),
        MEDIUM(2),
        HIGH(3);

        private final int factor;

        Weight(int factor) {
            this.factor = factor;
        }

        int factor() {
            return factor;
        }
    }

    /** Who may see it. */
    public enum Classification {
        PUBLIC,
        INTERNAL,
        RESTRICTED
    }

    /**
     * The police let the municipality have it.
     *
     * @param ground the legal ground
     * @param recipient the function that receives it
     * @param contentHash what exactly was released
     */
    public record Release(String ground, String decidedBy, String recipient, String contentHash, Instant at) {}

    /** Whether a party may see it. */
    public boolean visibleTo(Party party) {
        return origin == party || classification != Classification.RESTRICTED || release != null;
    }

    /** How old it is on a day, in whole months since the last day it is about. */
    public long ageInMonths(LocalDate today) {
        return Math.max(0, ChronoUnit.MONTHS.between(coverage.to(), today));
    }

    /** SHA-256 of what it says. */
    public String contentHash() {
        StringBuilder canonical = new StringBuilder();
        for (String value : List.of(
                kind.name(),
                source,
                coverage.from().toString(),
                coverage.to().toString(),
                String.valueOf(place),
                summary)) {
            canonical.append(value.length()).append(':').append(value).append('\n');
        }
        new TreeMap<>(signals)
                .forEach((category, count) ->
                        canonical.append(category).append(count).append('\n'));
        return ContentHash.ofText(canonical.toString());
    }

    /** The same, released. */
    public PictureInput released(Release given) {
        return new PictureInput(
                id,
                municipalityCode,
                kind,
                source,
                coverage,
                place,
                weight,
                classification,
                signals,
                summary,
                origin,
                given,
                addedBy,
                addedAt);
    }
}
