package se.medborgarlofte.property.matching;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Normaliser;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Period;
import se.medborgarlofte.matching.thing.Place;
import se.medborgarlofte.matching.thing.Side;
import se.medborgarlofte.matching.thing.Thing;
import se.medborgarlofte.property.application.ComparedThing;
import se.medborgarlofte.property.application.WrittenIdentifier;
import se.medborgarlofte.property.domain.Description;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.ThingRef;

/** Says the registry's things in the engine's words. */
final class EngineThings {
    private static final String COST = "cost";

    private final Normaliser normaliser = Normaliser.standard();

    NormalThing normal(ComparedThing thing) {
        return normaliser.normalise(raw(thing));
    }

    static Side side(ThingRef.Side side) {
        return switch (side) {
            case STOLEN -> Side.LOST;
            case SEIZED -> Side.FOUND;
        };
    }

    private static Thing raw(ComparedThing thing) {
        Description description = thing.description();
        Thing.Builder raw = Thing.withId(thing.thing().key())
                .group(thing.thing().aggregateId())
                .category(description.category().name())
                .brand(description.brand())
                .model(description.model())
                .text(text(description))
                .marks(description.marks())
                .period(new Period(thing.from(), thing.to()));
        description.colours().forEach(raw::colour);
        description.materials().forEach(raw::material);
        codes(raw, thing.identifiers());
        if (thing.place() != null) {
            raw.place(new Place(thing.place().latitude(), thing.place().longitude()));
        }
        return priced(raw, description).build();
    }

    private static void codes(Thing.Builder raw, List<WrittenIdentifier> identifiers) {
        identifiers.forEach(identifier -> raw.code(kind(identifier.kind()), identifier.value()));
    }

    private static CodeKind kind(IdentifierKind kind) {
        return switch (kind) {
            case SERIAL, CHASSIS, ENGINE -> CodeKind.SERIAL;
            case FRAME -> CodeKind.FRAME;
            case IMEI -> CodeKind.IMEI;
            case ENGRAVING -> CodeKind.ENGRAVING;
            case MARKING_CODE -> CodeKind.MARKING;
            case PLATE -> CodeKind.PLATE;
            case OTHER -> CodeKind.OTHER;
        };
    }

    /** Features are words like others, such as "speeds 3"; what the thing cost is not. */
    private static String text(Description description) {
        Stream<String> features = description.features().entrySet().stream()
                .filter(feature -> !feature.getKey().equals(COST))
                .sorted(Map.Entry.comparingByKey())
                .map(feature -> feature.getKey() + " " + feature.getValue());
        return Stream.concat(Stream.ofNullable(description.text()), features).collect(Collectors.joining("\n"));
    }

    private static Thing.Builder priced(Thing.Builder raw, Description description) {
        String cost = description.features().get(COST);
        return cost == null ? raw : raw.price(Double.parseDouble(cost));
    }
}
