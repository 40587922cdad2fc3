package se.medborgarlofte.pledge.domain;

import java.util.Arrays;
import java.util.List;

/** The texts of the three parts; an empty text is a part not yet written. */
public record StatutoryParts(String mapping, String otherInformation, String analysis) {

    static StatutoryParts unwritten() {
        return new StatutoryParts("", "", "");
    }

    List<StatutoryPart> missing() {
        return Arrays.stream(StatutoryPart.values())
                .filter(part -> text(part).isBlank())
                .toList();
    }

    /** The text of one part. */
    public String text(StatutoryPart part) {
        return switch (part) {
            case MAPPING -> mapping;
            case OTHER_INFORMATION -> otherInformation;
            case ANALYSIS -> analysis;
        };
    }
}
