package se.medborgarlofte.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Renders a letter as plain text. */
final class PlainText {

    private static final String BETWEEN_LANGUAGES = "\n\n----------------------------------------\n\n";

    private PlainText() {}

    static String letter(List<Section> sections) {
        return sections.stream().map(PlainText::section).collect(Collectors.joining(BETWEEN_LANGUAGES)) + "\n";
    }

    /** The blocks alone. */
    static String of(List<Block> blocks) {
        return blocks.stream().map(PlainText::block).collect(Collectors.joining("\n\n"));
    }

    private static String section(Section section) {
        List<String> parts = new ArrayList<>();
        parts.add(section.text().subject());
        section.text().blocks().forEach(block -> parts.add(block(block)));
        parts.add(section.signature().subject());
        section.signature().blocks().forEach(block -> parts.add(block(block)));
        return String.join("\n\n", parts);
    }

    private static String block(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.text();
            case Block.Heading heading ->
                heading.text() + "\n" + "=".repeat(heading.text().length());
            case Block.Conditional conditional -> block(conditional.block());
            case Block.Bullets bullets ->
                bullets.items().stream().map(item -> "- " + item).collect(Collectors.joining("\n"));
            case Block.Link link -> link.label() + ":\n" + link.address();
        };
    }
}
