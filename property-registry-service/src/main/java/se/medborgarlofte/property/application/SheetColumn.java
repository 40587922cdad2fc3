package se.medborgarlofte.property.application;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a spreadsheet of things, with the names under which they may stand in its header. */
public enum SheetColumn {
    CATEGORY("Sort", "Category"),
    BRAND("Märke", "Brand"),
    MODEL("Modell", "Model"),
    COLOURS("Färger", "Colours", "Färg", "Colour"),
    MATERIALS("Material", "Materials"),
    MARKS("Kännetecken", "Marks"),
    DESCRIPTION("Beskrivning", "Description"),
    SERIAL("Serienummer", "Serial number"),
    FRAME("Ramnummer", "Frame number"),
    IMEI("IMEI", "IMEI"),
    CHASSIS("Chassinummer", "Chassis number"),
    ENGINE("Motornummer", "Engine number"),
    ENGRAVING("Gravyr", "Engraving"),
    MARKING_CODE("Märkkod", "Marking code"),
    PLATE("Registreringsnummer", "Registration plate"),
    OTHER("Annat nummer", "Other number");

    private final List<String> names;

    SheetColumn(String... names) {
        this.names = List.of(names);
    }

    /** As it stands in the empty sheet: in Swedish. */
    public String header() {
        return names.getFirst();
    }

    /** The column of that name, however it is capitalised and spaced. */
    public static Optional<SheetColumn> of(String name) {
        String bare = bare(name);
        return Arrays.stream(values())
                .filter(column ->
                        column.names.stream().anyMatch(each -> bare(each).equals(bare)))
                .findFirst();
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    }
}
