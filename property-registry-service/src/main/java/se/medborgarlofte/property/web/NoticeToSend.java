package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.domain.Notice;

/** A legal notice that is sent. */
@Schema(description = "Ett meddelande. A notice.")
record NoticeToSend(
        @NotNull @Schema(description = "Utlämnande, hävt beslag eller outlöst. What it says.", example = "HAND_OUT")
        Notice.Kind kind,

        @NotNull @Schema(description = "Till vem. To whom.", example = "POSSESSOR")
        Notice.Party party,

        @Nullable
        @Schema(
                description = "Saken; utan den gäller det alla. The thing; without it all are meant.",
                example = "0192f3a4-9a10-7d21-8b60-5a1c8f2d7e12")
        UUID seizedItemId,

        @NotNull @Schema(description = "Dagen. The day.", example = "2026-11-22")
        LocalDate sentOn) {

    Notice toNotice(String noticeId) {
        return new Notice(
                noticeId, kind, party, seizedItemId == null ? null : seizedItemId.toString(), sentOn, null, null);
    }
}
