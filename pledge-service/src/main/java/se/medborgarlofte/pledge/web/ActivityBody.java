package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.Activity;
import se.medborgarlofte.pledge.domain.English;
import se.medborgarlofte.pledge.domain.Party;
import se.medborgarlofte.pledge.domain.PledgeContent;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Något konkret som en part gör. A concrete thing that one party does.",
        example = ActivityBody.EXAMPLE)
record ActivityBody(
        @Schema(description = "Part. Party.", example = "POLICE") @NotNull
        Party party,

        @Schema(
                description = "Funktionen som gör det, aldrig en namngiven person."
                        + " The function that does it, never a named person.",
                example = "Områdespolis")
        @NotBlank
        @Size(max = 200)
        String function,

        @Schema(description = "Vad som görs. What is done.", example = "UV-lampa i varje bil")
        @NotBlank
        @Size(max = 1_000)
        String description,

        @Schema(description = "Första dag. First day.", example = "2026-12-01") @NotNull
        LocalDate from,

        @Schema(description = "Sista dag. Last day.", example = "2027-11-30") @NotNull
        LocalDate to,

        @Schema(
                description = "Namnger aktiviteten inom löftet; annars a1, a2 i ordning."
                        + " Names the activity within the pledge; otherwise a1, a2 in order.",
                example = "a1")
        @Nullable
        @Pattern(regexp = "[a-z0-9-]{1,20}", message = "key")
        String key,

        @Schema(
                description = "Hur många gånger den ska göras; annars en."
                        + " How many times it is to be done; otherwise once.",
                example = "12")
        @Nullable
        @Min(1)
        @Max(1_000)
        Integer planned,

        @Schema(
                description =
                        "Nycklar till de mått som ska visa dess effekt; minst ett i ett nytt löfte eller en revision."
                                + " Keys of the indicators that are to show its effect; at least one in a new pledge or revision.",
                example = "[\"i1\"]")
        @Nullable
        @Size(max = 50)
        List<@NotNull @Size(max = 20) String> serves,

        @Schema(
                description = "Nyckel till aktiviteten som tar vid när denna slutar."
                        + " Key of the activity that goes on where this one ends.")
        @Nullable
        @Size(max = 20)
        String successor,

        @Schema(description = "Detsamma på engelska. The same in English.") @Nullable @Valid
        EnglishActivityBody english) {

    static final String EXAMPLE = """
            {"party": "POLICE", "function": "Områdespolis", "description": "UV-lampa i varje bil", "from": "2026-12-01",
             "to": "2027-11-30", "key": "a1", "planned": 12, "serves": ["i1"]}""";

    static ActivityBody of(Activity activity, English.@Nullable OfActivity english) {
        return new ActivityBody(
                activity.party(),
                activity.function(),
                activity.description(),
                activity.period().from(),
                activity.period().to(),
                activity.key(),
                activity.planned(),
                activity.serves(),
                activity.successor(),
                english == null ? null : new EnglishActivityBody(english.function(), english.description()));
    }

    void translateInto(Map<String, English.OfActivity> translated, int place) {
        if (english != null) {
            translated.put(
                    Objects.requireNonNullElse(key, PledgeContent.activityKey(place)),
                    new English.OfActivity(english.function(), english.description()));
        }
    }

    Activity activity(int place, String pointer) {
        return new Activity(
                Objects.requireNonNullElse(key, PledgeContent.activityKey(place)),
                party,
                function,
                description,
                Periods.of(from, to, pointer + "/to"),
                Objects.requireNonNullElse(planned, 1),
                Objects.requireNonNullElse(serves, List.of()),
                successor);
    }
}
