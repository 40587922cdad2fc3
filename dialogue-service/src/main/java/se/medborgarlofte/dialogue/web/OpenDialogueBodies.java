package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.AnnounceDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogue;
import se.medborgarlofte.dialogue.domain.OpenDialogueState;
import se.medborgarlofte.eventing.store.Stored;

/** Citizen dialogues as they are announced and shown. */
final class OpenDialogueBodies {

    /** One as it is announced. */
    @Schema(description = "En medborgardialog. A citizen dialogue.")
    record ToAnnounce(
            @Schema(description = "Kommunkod. Municipality code.", example = "1230")
            @NotNull
            @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
            String municipalityCode,

            @Schema(description = "Området, om det gäller ett. The district, if it is about one.", example = "1230R002")
            @Nullable
            @Pattern(regexp = Patterns.DISTRICT, message = "district-code")
            String districtCode,

            @Schema(description = "Vad den handlar om. What it is about.", example = "Trygghet runt stationen")
            @NotBlank
            @Size(max = 200)
            String title,

            @Schema(description = "Var den hålls. Where it is held.", example = "Stadsbiblioteket, stora salen")
            @NotBlank
            @Size(max = 200)
            String place,

            @Schema(description = "Start. Start.", example = "2027-03-12T18:00:00+01:00") @NotNull
            Instant startsAt,

            @Schema(description = "Slut. End.", example = "2027-03-12T20:00:00+01:00") @NotNull
            Instant endsAt) {

        AnnounceDialogue.NewDialogue toAnnounce() {
            return new AnnounceDialogue.NewDialogue(municipalityCode, districtCode, title, place, startsAt, endsAt);
        }
    }

    /** One as it is shown. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En medborgardialog. A citizen dialogue.")
    record Shown(
            @Schema(description = "Identitet. Identifier.", example = "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b17")
            String id,

            @Schema(description = "Kommunkod. Municipality code.", example = "1230")
            String municipalityCode,

            @Schema(description = "Området, om det gäller ett. The district.", example = "1230R002") @Nullable
            String districtCode,

            @Schema(description = "Vad den handlar om. What it is about.", example = "Trygghet runt stationen")
            String title,

            @Schema(description = "Var den hålls. Where it is held.", example = "Stadsbiblioteket, stora salen")
            String place,

            @Schema(description = "Start. Start.") Instant startsAt,
            @Schema(description = "Slut. End.") Instant endsAt,

            @Schema(description = "Om den blir av. Whether it takes place.")
            OpenDialogueState state) {

        static Shown of(Stored<OpenDialogue> stored) {
            OpenDialogue it = stored.state();
            return new Shown(
                    stored.id(),
                    it.municipalityCode(),
                    it.districtCode(),
                    it.title(),
                    it.place(),
                    it.time().startsAt(),
                    it.time().endsAt(),
                    it.state());
        }
    }

    private OpenDialogueBodies() {}
}
