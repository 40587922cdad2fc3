package se.medborgarlofte.pledge.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.English;
import se.medborgarlofte.pledge.domain.PledgeContent;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        description = "Det som utlovas: problem, orsak, aktiviteter och hur effekten syns."
                + " What is promised: problem, cause, activities and how the effect is seen.")
record ContentBody(
        @Schema(
                description = "Problemet i lägesbilden som löftet svarar på."
                        + " The problem of the picture that the pledge answers.",
                example = "RESIDENTIAL_BURGLARY")
        @NotNull
        ConcernCategory problemCategory,

        @Schema(description = "Rubrik. Title.") @NotNull @Valid
        TitleBody title,

        @Schema(description = "Löftets text. The text of the pledge.") @NotNull @Valid
        TextBody text,

        @Schema(
                description = "Varför problemet finns här och nu. Why the problem is here and now.",
                example = "Stöldgods är svårt att knyta till sin ägare.")
        @NotBlank
        @Size(max = 4_000)
        String cause,

        @Schema(description = "Vad parterna gör; minst en. What the parties do; at least one.")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid ActivityBody> activities,

        @Schema(description = "Hur effekten syns; minst en. How the effect is seen; at least one.")
        @NotEmpty
        @Size(max = 50)
        List<@NotNull @Valid IndicatorBody> indicators,

        @Schema(description = "Löftets sista dag. The last day of the pledge.", example = "2027-11-30") @NotNull
        LocalDate validUntil,

        @Schema(
                description = "Orsaken på engelska. The cause in English.",
                example = "Stolen goods are hard to tie to their owner.")
        @Nullable
        @Size(max = 4_000)
        String causeEnglish) {

    static ContentBody of(PledgeContent content) {
        return new ContentBody(
                content.problemCategory(),
                TitleBody.of(content.title()),
                TextBody.of(content.text()),
                content.cause(),
                content.activities().stream()
                        .map(activity -> ActivityBody.of(
                                activity, content.inEnglish().activities().get(activity.key())))
                        .toList(),
                content.indicators().stream()
                        .map(indicator -> IndicatorBody.of(
                                indicator, content.inEnglish().indicators().get(indicator.key())))
                        .toList(),
                content.validUntil(),
                content.inEnglish().cause());
    }

    PledgeContent content() {
        return ContentReferences.checked(new PledgeContent(
                problemCategory,
                title.title(),
                text.text(),
                cause,
                IntStream.range(0, activities.size())
                        .mapToObj(i -> activities.get(i).activity(i, "/content/activities/" + i))
                        .toList(),
                IntStream.range(0, indicators.size())
                        .mapToObj(i -> indicators.get(i).indicator(i, "/content/indicators/" + i))
                        .toList(),
                validUntil,
                english()));
    }

    /** The content of a new pledge or revision, in which each activity names what is to show its effect. */
    PledgeContent linkedContent() {
        return ContentReferences.linked(content());
    }

    private @Nullable English english() {
        Map<String, English.OfActivity> translatedActivities = new HashMap<>();
        for (int i = 0; i < activities.size(); i++) {
            activities.get(i).translateInto(translatedActivities, i);
        }
        Map<String, English.OfIndicator> translatedIndicators = new HashMap<>();
        for (int i = 0; i < indicators.size(); i++) {
            indicators.get(i).translateInto(translatedIndicators, i);
        }
        String cause = causeEnglish == null || causeEnglish.isBlank() ? null : causeEnglish;
        English english = new English(cause, translatedActivities, translatedIndicators);
        return english.equals(English.NONE) ? null : english;
    }
}
