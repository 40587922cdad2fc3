package se.medborgarlofte.notification.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in one language, with places like {@code {municipality}} to be filled in.
 *
 * @param subject of the mail, and the heading of the text
 */
record TemplateText(String subject, List<Block> blocks) {

    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

    TemplateText {
        blocks = List.copyOf(blocks);
    }

    /** The names of all places to be filled in whatever the conditions. */
    Set<String> places() {
        return new TemplateText(
                        subject,
                        blocks.stream()
                                .filter(block -> !(block instanceof Block.Conditional))
                                .toList())
                .allPlaces();
    }

    /** The names of the places on which parts of the text depend. */
    Set<String> conditions() {
        Set<String> names = new TreeSet<>();
        for (Block block : blocks) {
            if (block instanceof Block.Conditional conditional) {
                names.add(conditional.place());
            }
        }
        return names;
    }

    /** The names of all places, also in parts that are not always there. */
    Set<String> allPlaces() {
        Set<String> names = new TreeSet<>();
        with(words -> {
            PLACE.matcher(words).results().map(place -> place.group(1)).forEach(names::add);
            return words;
        });
        return names;
    }

    /** The text without the parts whose condition does not hold. */
    TemplateText where(Predicate<String> known) {
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            if (!(block instanceof Block.Conditional conditional)) {
                kept.add(block);
            } else if (known.test(conditional.place())) {
                kept.add(conditional.block());
            }
        }
        return new TemplateText(subject, kept);
    }

    /** The text with each place filled. */
    TemplateText filled(UnaryOperator<String> valueOf) {
        return with(words ->
                PLACE.matcher(words).replaceAll(place -> Matcher.quoteReplacement(valueOf.apply(nameOf(place)))));
    }

    private static String nameOf(MatchResult place) {
        return place.group(1);
    }

    private TemplateText with(UnaryOperator<String> change) {
        return new TemplateText(
                change.apply(subject),
                blocks.stream().map(block -> block.with(change)).toList());
    }
}
