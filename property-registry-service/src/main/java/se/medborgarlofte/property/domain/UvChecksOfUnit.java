package se.medborgarlofte.property.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has UV-checked in a month.
 *
 * @param hits absent where they are too few to be published
 */
public record UvChecksOfUnit(
        String unit,
        String month,
        int checks,
        int itemsChecked,
        @Nullable Integer hits) {

    /**
     * As everybody may see them. What the police do shows; what they found could point at somebody. Where one unit of a
     * month found too little, no unit's hits of that month show: the area's sum would tell what is left out.
     *
     * @param all every unit and month of an area
     * @param below hits from 1 up to less than this are too few; 0 stays
     */
    public static List<UvChecksOfUnit> published(List<UvChecksOfUnit> all, int below) {
        Set<String> hidden = all.stream()
                .filter(unit -> unit.someHits() && unit.found() < below)
                .map(UvChecksOfUnit::month)
                .collect(Collectors.toSet());
        return all.stream()
                .map(unit -> hidden.contains(unit.month) && unit.someHits() ? unit.withoutHits() : unit)
                .toList();
    }

    private int found() {
        return hits == null ? 0 : hits;
    }

    private boolean someHits() {
        return found() > 0;
    }

    private UvChecksOfUnit withoutHits() {
        return new UvChecksOfUnit(unit, month, checks, itemsChecked, null);
    }
}
