package se.medborgarlofte.property.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.property.application.NewSupplement;
import se.medborgarlofte.property.application.NewThing;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.ItemCategory;

/** What somebody adds to a report: more of one of its things, or a further thing. */
@Schema(
        description = "Antingen itemId för en sak i anmälan och det du vet mer om den, eller category och en sak till, "
                + "eller bara registeredItemId för en sak till som du har registrerat. Nytt märke eller ny modell rättar "
                + "det gamla; allt annat läggs till. Either the itemId of a thing of the report and what more you know of "
                + "it, or category and a further thing, or just the registeredItemId of a further thing that you have "
                + "registered. A new brand or model corrects the old one; everything else is added.",
        example = """
            {"itemId": "0197f3c2-7f1e-7c3a-9b1d-2f6c5a6e7b11", "colours": ["vit"], "marks": "Lagad sadel.",
             "description": "Jag kom på att korgen är vit.",
             "identifiers": [{"kind": "FRAME", "value": "WBK 12?? 567"}]}\
            """)
record SupplementToAdd(
        @Nullable @Schema(description = "En sak i anmälan. A thing of the report.")
        UUID itemId,

        @Nullable @Schema(description = "Sorts sak, om det är en sak till. Kind of thing, if it is a further one.")
        ItemCategory category,

        @Nullable @Size(max = 80) String brand,
        @Nullable @Size(max = 80) String model,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> colours,
        @Nullable @Size(max = 10) List<@NotBlank @Size(max = 40) String> materials,
        @Nullable @Size(max = 1000) String marks,
        @Nullable @Size(max = 2000) String description,
        @Nullable @Valid @Size(max = 20) List<@NotNull IdentifierBody> identifiers,

        @Nullable @Schema(description = "En registrerad sak som också stals. A registered thing that was stolen too.")
        UUID registeredItemId) {

    NewSupplement toSupplement() {
        if (registeredItemId != null) {
            return registered(registeredItemId);
        }
        if (itemId != null) {
            return moreOf(itemId);
        }
        if (category == null) {
            throw invalid("/category", "not-null");
        }
        Description described = new Description(
                category,
                brand,
                model,
                null,
                description,
                Map.of(),
                Lists.orEmpty(colours),
                Lists.orEmpty(materials),
                marks);
        return new NewSupplement.FurtherThing(new NewThing(described, IdentifierBody.written(identifiers)));
    }

    private NewSupplement registered(UUID thing) {
        if (itemId != null || category != null || !saysNothing()) {
            throw invalid("/registeredItemId", "known-or-further");
        }
        return new NewSupplement.RegisteredThing(thing.toString());
    }

    private NewSupplement moreOf(UUID known) {
        if (category != null) {
            throw invalid("/category", "known-or-further");
        }
        if (saysNothing()) {
            throw invalid("", "supplement-is-empty");
        }
        return new NewSupplement.MoreKnown(
                known.toString(),
                brand,
                model,
                Lists.orEmpty(colours),
                Lists.orEmpty(materials),
                marks,
                description,
                IdentifierBody.written(identifiers));
    }

    private boolean saysNothing() {
        boolean noWords =
                Stream.of(brand, model, marks, description).allMatch(words -> words == null || words.isBlank());
        return noWords
                && Lists.orEmpty(colours).isEmpty()
                && Lists.orEmpty(materials).isEmpty()
                && Lists.orEmpty(identifiers).isEmpty();
    }

    private static RuntimeException invalid(String pointer, String code) {
        return Problem.of(CommonProblem.INVALID_REQUEST).error(pointer, code);
    }
}
