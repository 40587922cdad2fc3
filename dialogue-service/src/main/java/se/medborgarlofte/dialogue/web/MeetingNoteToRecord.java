package se.medborgarlofte.dialogue.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.dialogue.application.NewMeetingNote;
import se.medborgarlofte.dialogue.domain.Advice;
import se.medborgarlofte.dialogue.domain.Category;
import se.medborgarlofte.dialogue.domain.MeetingKind;
import se.medborgarlofte.dialogue.domain.Party;

/** A meeting note as it is sent. */
@Schema(description = "En anteckning från ett möte. A note from a meeting.")
record MeetingNoteToRecord(
        @Schema(description = "Kommunkod. Municipality code.", example = "1230")
        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = "municipality-code")
        String municipalityCode,

        @Schema(
                description = "När mötet hölls; inte i framtiden. When the meeting was held; not in the future.",
                example = "2026-11-12T18:00:00+01:00")
        @NotNull
        Instant heldAt,

        @Schema(description = "Vardagligt eller anordnat. Everyday or arranged.", example = "ARRANGED") @NotNull
        MeetingKind kind,

        @Schema(
                description = "Besöket där mötet hölls, om det fanns ett. The visit at which the meeting took place, "
                        + "if any.",
                example = "a2a7a0a4-31a5-5d7c-8f3b-6a0de6d3b921")
        @Nullable
        UUID visitId,

        @Schema(description = "Antal invånare som deltog. Number of inhabitants who took part.", example = "23")
        @NotNull
        @Min(0)
        @Max(100_000)
        Integer attendance,

        @Schema(
                description = "Vad som sades, utan personuppgifter. What was said, without personal data.",
                example = "Genomgång av höstens inbrott och märkning.")
        @NotBlank
        @Size(max = 10_000)
        String minutes,

        @Schema(description = "Bekymmer som togs upp, högst 50. Concerns that came up, at most 50.")
        @NotNull
        @Size(max = 50)
        List<@NotNull @Valid HeardConcernBody> concerns,

        @Schema(description = "Frågor och svar, högst 50. Questions and answers, at most 50.") @Nullable @Size(max = 50)
        List<@NotNull @Valid QuestionBody> questions,

        @Schema(description = "Det som lovades på plats, högst 50. What was promised on the spot, at most 50.")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Valid MadePromiseBody> promises,

        @Schema(description = "Råd och material som delades ut. Advice and material handed out.")
        @Nullable
        @Size(max = 20)
        List<@NotNull Advice> advice) {

    /** One question of the note. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "En fråga. A question.")
    record QuestionBody(
            @Schema(description = "Frågan. The question.", example = "När kommer belysningen?")
            @NotBlank
            @Size(max = 1000)
            String question,

            @Schema(description = "Svaret, om någon kunde svara. The answer, if any.", example = "Före jul.")
            @Nullable
            @Size(max = 2000)
            String answer) {

        NewMeetingNote.AskedQuestion asked() {
            return new NewMeetingNote.AskedQuestion(question, answer);
        }
    }

    /** One promise of the note. */
    @Schema(description = "Något som lovades. Something that was promised.")
    record MadePromiseBody(
            @Schema(description = "Vad. What.", example = "Vi ser över belysningen vid skolan.")
            @NotBlank
            @Size(max = 1000)
            String text,

            @Schema(description = "Myndigheten som lovade. The authority that promised.", example = "MUNICIPALITY")
            @NotNull
            Party owner,

            @Schema(description = "Senast. At the latest.", example = "2026-12-15") @NotNull
            LocalDate dueOn) {

        NewMeetingNote.MadePromise made() {
            return new NewMeetingNote.MadePromise(text, owner, dueOn);
        }
    }

    /** One concern of the note. */
    @Schema(description = "Ett bekymmer som togs upp. A concern that came up.")
    record HeardConcernBody(
            @Schema(description = "Vad det handlar om. What it is about.", example = "LIGHTING") @NotNull
            Category category,

            @Schema(
                    description = "Vad som sades, utan personuppgifter. What was said, without personal data.",
                    example = "Lampor saknas på gångvägen mot skolan.")
            @NotBlank
            @Size(max = 2000)
            String text) {

        NewMeetingNote.HeardConcern heard() {
            return new NewMeetingNote.HeardConcern(category, text);
        }
    }

    NewMeetingNote toRecord() {
        return new NewMeetingNote(
                municipalityCode,
                heldAt,
                kind,
                visitId == null ? null : visitId.toString(),
                attendance,
                minutes,
                concerns.stream().map(HeardConcernBody::heard).toList(),
                orNone(questions).stream().map(QuestionBody::asked).toList(),
                orNone(promises).stream().map(MadePromiseBody::made).toList(),
                orNone(advice));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
