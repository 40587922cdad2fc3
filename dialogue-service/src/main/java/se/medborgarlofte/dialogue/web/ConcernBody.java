package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.media.Schema;
import se.medborgarlofte.dialogue.application.OpenedConcern;

/** A concern with its text; who raised it is not shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "Ett bekymmer med sin text. A concern with its text.")
record ConcernBody(
        @JsonUnwrapped ConcernSummary concern,

        @Schema(description = "Vad som skrevs. What was written.")
        String text) {

    static ConcernBody of(OpenedConcern opened) {
        var receipts = ReceiptBody.allOf(opened.stored().state(), opened.answers());
        return new ConcernBody(ConcernSummary.of(opened.stored(), receipts), opened.text());
    }
}
