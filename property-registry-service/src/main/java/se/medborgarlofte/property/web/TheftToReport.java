package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.property.application.NewStolenThing;
import se.medborgarlofte.property.application.NewTheft;
import se.medborgarlofte.property.domain.Place;

/** A theft as somebody reports it. */
@Schema(description = "En stöld. A theft.")
record TheftToReport(
        @Nullable
        @Schema(
                description = "För vem: dig själv (utan värde) eller någon annan, som polis. "
                        + "For whom: yourself (the default) or somebody else, as an officer.",
                example = "MYSELF")
        ReportedFor reportedFor,

        @Nullable
        @Schema(
                description = "Vems sakerna är, om polisen anmäler för någon som är känd här. "
                        + "Whose the things are, when an officer reports for somebody known here.")
        UUID ownerId,

        @NotNull
        @Pattern(regexp = Patterns.MUNICIPALITY, message = Patterns.MUNICIPALITY_CODE)
        @Schema(description = "Kommunkod där det hände. Municipality code of where it happened.", example = "1230")
        String municipalityCode,

        @Nullable
        @Pattern(regexp = Patterns.CASE_NUMBER, message = Patterns.CASE_NUMBER_CODE)
        @Schema(
                description =
                        "Polisens ärendenummer, om det finns redan. The police's case number, if there is one yet.",
                example = "5000-K1234567-26")
        String caseNumber,

        @NotNull @Schema(description = "Tidigaste möjliga dag. Earliest possible day.", example = "2026-11-14")
        LocalDate stolenFrom,

        @NotNull @Schema(description = "Senaste möjliga dag. Latest possible day.", example = "2026-11-15")
        LocalDate stolenTo,

        @NotEmpty @Valid @Size(max = 200) @Schema(description = "Det stulna. What was stolen.")
        List<@NotNull StolenThingToReport> items,

        @Nullable
        @Valid
        @Schema(description = "Var, om du vet och vill säga det. Where, if you know and want to say it.")
        PlaceOfTheft place) {

    /** A point on the map; what is kept of it is coarse. */
    @Schema(
            description = "En punkt på kartan; den sparas bara på ungefär hundra meter när. "
                    + "A point on the map; it is kept only to about a hundred metres.")
    record PlaceOfTheft(
            @NotNull @Min(-85) @Max(85) @Schema(description = "Latitud. Latitude.", example = "55.642")
            Double latitude,

            @NotNull @Min(-180) @Max(180) @Schema(description = "Longitud. Longitude.", example = "13.207")
            Double longitude) {

        Place toPlace() {
            return Place.near(latitude, longitude);
        }
    }

    /** For whom somebody reports. */
    enum ReportedFor {
        MYSELF,
        SOMEBODY_ELSE
    }

    NewTheft toTheft() {
        List<NewStolenThing> things = IntStream.range(0, items.size())
                .mapToObj(place -> items.get(place).toStolenThing(place))
                .toList();
        return new NewTheft(whose(), municipalityCode, caseNumber, stolenFrom, stolenTo, things, where());
    }

    private @Nullable Place where() {
        return place == null ? null : place.toPlace();
    }

    private NewTheft.ReportedFor whose() {
        return switch (reportedFor) {
            case null -> new NewTheft.ReportedFor.Oneself();
            case MYSELF -> new NewTheft.ReportedFor.Oneself();
            case SOMEBODY_ELSE -> new NewTheft.ReportedFor.SomebodyElse(ownerId == null ? null : ownerId.toString());
        };
    }
}
