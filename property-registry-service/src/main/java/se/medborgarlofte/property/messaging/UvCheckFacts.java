package se.medborgarlofte.property.messaging;

import se.medborgarlofte.property.domain.AreaMonth;
import se.medborgarlofte.property.domain.UvCheck;

/** What is told of a UV check. */
record UvCheckFacts(String uvCheckId, String municipalityCode, String unit, String month, int itemsChecked, int hits) {

    static UvCheckFacts of(String uvCheckId, UvCheck check) {
        return new UvCheckFacts(
                uvCheckId,
                check.municipalityCode(),
                check.unit(),
                AreaMonth.monthOf(check.at()).toString(),
                check.itemsChecked(),
                check.hits());
    }
}
