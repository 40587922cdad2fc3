package se.medborgarlofte.pledge.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.pledge.domain.ConcernCategory;
import se.medborgarlofte.pledge.domain.PledgeContent;

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
        LocalDate validUntil) {

    static ContentBody of(PledgeContent content) {
        return new ContentBody(
                content.problemCategory(),
                TitleBody.of(content.title()),
                TextBody.of(content.text()),
                content.cause(),
                content.activities().stream().map(ActivityBody::of).toList(),
                content.indicators().stream().map(IndicatorBody::of).toList(),
                content.validUntil());
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
                validUntil));
    }
}
