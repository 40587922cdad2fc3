package se.medborgarlofte.notification.letter;

import java.util.Arrays;
import java.util.List;

/**
 * Reads the source of a text: the subject on the first line, then blocks parted by blank lines. A block of lines that
 * start with {@code *} is a list; one that starts with {@code >} is a link, {@code > label: address}; one whose first
 * line is {@code ? place} is there only when that place can be filled; any other is a paragraph, whose lines are joined.
 */
final class TemplateParser {

    private TemplateParser() {}

    /** Reads a source; {@code name} is for the message when it is malformed. */
    static TemplateText parse(String name, String source) {
        List<String> parts = Arrays.stream(source.strip().split("\\R\\s*\\R")).toList();
        if (parts.size() < 2 || parts.getFirst().lines().count() != 1) {
            throw new IllegalStateException(name + " needs a subject on one line, a blank line and a text");
        }
        List<Block> blocks =
                parts.stream().skip(1).map(part -> block(name, part.strip())).toList();
        return new TemplateText(parts.getFirst().strip(), blocks);
    }

    private static Block block(String name, String part) {
        return switch (part.charAt(0)) {
            case '*' ->
                new Block.Bullets(
                        part.lines().map(line -> line.substring(1).strip()).toList());
            case '>' -> link(name, part.substring(1));
            case '?' -> conditional(name, part.substring(1));
            default ->
                new Block.Paragraph(
                        String.join(" ", part.lines().map(String::strip).toList()));
        };
    }

    private static Block conditional(String name, String part) {
        String[] placeAndBlock = part.split("\\R", 2);
        if (placeAndBlock.length != 2
                || placeAndBlock[1].isBlank()
                || placeAndBlock[1].strip().charAt(0) == '?') {
            throw new IllegalStateException(name + " has a condition without a text");
        }
        return new Block.Conditional(placeAndBlock[0].strip(), block(name, placeAndBlock[1].strip()));
    }

    private static Block link(String name, String part) {
        String[] labelAndAddress = part.split(":", 2);
        if (labelAndAddress.length != 2 || labelAndAddress[1].isBlank()) {
            throw new IllegalStateException(name + " has a link without an address");
        }
        return new Block.Link(labelAndAddress[0].strip(), labelAndAddress[1].strip());
    }
}
