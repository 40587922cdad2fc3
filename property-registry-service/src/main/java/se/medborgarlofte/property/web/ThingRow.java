package se.medborgarlofte.property.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.medborgarlofte.http.Problem;
import se.medborgarlofte.property.application.SheetColumn;
import se.medborgarlofte.property.application.ThingSheets;
import se.medborgarlofte.property.domain.IdentifierKind;
import se.medborgarlofte.property.domain.ItemCategory;

/** A row of a spreadsheet as a thing, or what is to be mended in it. */
final class ThingRow {

    private static final List<SheetColumn> NUMBERS = List.of(
            SheetColumn.SERIAL,
            SheetColumn.FRAME,
            SheetColumn.IMEI,
            SheetColumn.CHASSIS,
            SheetColumn.ENGINE,
            SheetColumn.ENGRAVING,
            SheetColumn.MARKING_CODE,
            SheetColumn.PLATE,
            SheetColumn.OTHER);

    private final ThingSheets.Row row;

    ThingRow(ThingSheets.Row row) {
        this.row = row;
    }

    /** Adds the thing, or the row's mistakes. */
    void read(Validator validator, List<ItemToRegister> things, Problem problem) {
        Optional<ItemCategory> category = cell(SheetColumn.CATEGORY).flatMap(CategoryWords::category);
        if (category.isEmpty()) {
            problem.error(pointer(SheetColumn.CATEGORY.header()), "unknown-category");
            return;
        }
        ItemToRegister thing = thing(category.get());
        var mistakes = validator.validate(thing);
        mistakes.forEach(mistake -> problem.error(pointer(column(mistake)), "cell-too-long-or-empty"));
        if (mistakes.isEmpty()) {
            things.add(thing);
        }
    }

    private ItemToRegister thing(ItemCategory category) {
        return new ItemToRegister(
                category,
                text(SheetColumn.BRAND),
                text(SheetColumn.MODEL),
                null,
                several(SheetColumn.COLOURS),
                several(SheetColumn.MATERIALS),
                text(SheetColumn.MARKS),
                text(SheetColumn.DESCRIPTION),
                identifiers());
    }

    private List<IdentifierBody> identifiers() {
        List<IdentifierBody> identifiers = new ArrayList<>();
        for (SheetColumn column : NUMBERS) {
            cell(column)
                    .ifPresent(
                            value -> identifiers.add(new IdentifierBody(IdentifierKind.valueOf(column.name()), value)));
        }
        return identifiers;
    }

    private @Nullable List<String> several(SheetColumn column) {
        return cell(column)
                .map(text -> Arrays.stream(text.split("[,/;]"))
                        .map(String::strip)
                        .filter(each -> !each.isEmpty())
                        .toList())
                .orElse(null);
    }

    private @Nullable String text(SheetColumn column) {
        return cell(column).orElse(null);
    }

    private Optional<String> cell(SheetColumn column) {
        return Optional.ofNullable(row.cells().get(column));
    }

    private String pointer(String column) {
        return "/" + row.line() + "/" + column.replace("~", "~0").replace("/", "~1");
    }

    /** The column in which a mistake stands; a number's is that of its place among those given. */
    private String column(ConstraintViolation<ItemToRegister> mistake) {
        String path = mistake.getPropertyPath().toString();
        if (path.startsWith("identifiers[")) {
            int place = Integer.parseInt(path.substring(path.indexOf('[') + 1, path.indexOf(']')));
            return NUMBERS.stream()
                    .filter(row.cells()::containsKey)
                    .skip(place)
                    .findFirst()
                    .map(SheetColumn::header)
                    .orElse(path);
        }
        String property = path.contains("[") ? path.substring(0, path.indexOf('[')) : path;
        return SheetColumn.of(property).map(SheetColumn::header).orElse(property);
    }
}
