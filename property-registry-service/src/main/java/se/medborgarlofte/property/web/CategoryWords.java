package se.medborgarlofte.property.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.property.domain.ItemCategory;

/** What the kinds of things are called in a spreadsheet: by a Swedish word or by their code. */
final class CategoryWords {

    private CategoryWords() {}

    static String swedish(ItemCategory category) {
        return switch (category) {
            case BICYCLE -> "cykel";
            case JEWELLERY -> "smycke";
            case WATCH -> "klocka";
            case ELECTRONICS -> "elektronik";
            case PHONE -> "telefon";
            case COMPUTER -> "dator";
            case CAMERA -> "kamera";
            case AUDIO_VIDEO -> "ljud och bild";
            case GAME_CONSOLE -> "spelkonsol";
            case TOOLS -> "verktyg";
            case GARDEN_MACHINE -> "trädgårdsmaskin";
            case VEHICLE -> "fordon";
            case VEHICLE_PART -> "fordonsdel";
            case MOPED -> "moped";
            case TRAILER -> "släpvagn";
            case BOAT -> "båt";
            case BOAT_ENGINE -> "båtmotor";
            case MUSICAL_INSTRUMENT -> "musikinstrument";
            case ART_AND_ANTIQUES -> "konst och antikviteter";
            case SILVERWARE -> "silver";
            case COINS_AND_STAMPS -> "mynt och frimärken";
            case CLOTHING -> "kläder";
            case BAG -> "väska";
            case SPORTS_EQUIPMENT -> "sportutrustning";
            case CHILD_EQUIPMENT -> "barnutrustning";
            case HOUSEHOLD_APPLIANCE -> "hushållsapparat";
            case FURNITURE -> "möbel";
            case OTHER -> "annat";
        };
    }

    static Optional<ItemCategory> category(String written) {
        String word = written.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(ItemCategory.values())
                .filter(category ->
                        swedish(category).equals(word) || code(category).equals(word.replace(' ', '_')))
                .findFirst();
    }

    private static String code(ItemCategory category) {
        return category.name().toLowerCase(Locale.ROOT);
    }
}
