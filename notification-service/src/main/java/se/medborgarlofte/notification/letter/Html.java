package se.medborgarlofte.notification.letter;

import java.util.List;
import java.util.stream.Collectors;
import se.medborgarlofte.notification.domain.Language;

/**
 * Renders a letter as HTML that a screen reader can follow: language marked for each part, headings in order, links
 * that say where they lead, no images, no tables for layout, text that grows with the reader's settings.
 */
final class Html {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="UTF-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%s</title>
            </head>
            <body style="margin:0;padding:1.5em;background:#ffffff;color:#1a1a1a;\
            font-family:Arial,Helvetica,sans-serif;font-size:1em;line-height:1.5">
            <main style="max-width:38em">
            %s</main>
            </body>
            </html>
            """;

    private Html() {}

    static String of(String subject, List<Section> sections) {
        String language = sections.getFirst().language().tag();
        return PAGE.formatted(language, escaped(subject), body(sections));
    }

    private static String body(List<Section> sections) {
        Language first = sections.getFirst().language();
        return sections.stream()
                .map(section -> of(section, section.language() == first ? 1 : 2))
                .collect(Collectors.joining("<hr>\n"));
    }

    private static String of(Section section, int level) {
        return "<section lang=\"%s\">\n<h%d>%s</h%d>\n%s<p><strong>%s</strong></p>\n%s</section>\n"
                .formatted(
                        section.language().tag(),
                        level,
                        escaped(section.text().subject()),
                        level,
                        of(section.text().blocks()),
                        escaped(section.signature().subject()),
                        of(section.signature().blocks()));
    }

    private static String of(List<Block> blocks) {
        return blocks.stream().map(Html::of).collect(Collectors.joining());
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> "<p>" + escaped(paragraph.text()) + "</p>\n";
            case Block.Heading heading -> "<h3>" + escaped(heading.text()) + "</h3>\n";
            case Block.Conditional conditional -> of(conditional.block());
            case Block.Bullets bullets ->
                bullets.items().stream()
                        .map(item -> "<li>" + escaped(item) + "</li>\n")
                        .collect(Collectors.joining("", "<ul>\n", "</ul>\n"));
            case Block.Link link ->
                "<p><a href=\"%s\" style=\"color:#0b5394\">%s</a></p>\n"
                        .formatted(escaped(link.address()), escaped(link.label()));
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
