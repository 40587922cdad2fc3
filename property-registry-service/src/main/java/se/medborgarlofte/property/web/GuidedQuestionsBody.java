package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import se.medborgarlofte.property.domain.ItemCategory;

/** The questions for a sort of thing. */
@Schema(description = "Frågor. Questions.")
record GuidedQuestionsBody(
        @Schema(description = "Sorts sak. Kind of thing.", example = "BICYCLE")
        ItemCategory category,

        @Schema(description = "Frågor. Questions.", example = "[\"Vilket ramnummer har den?\"]")
        List<String> questions) {}
