package se.medborgarlofte.property.application;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.property.domain.ItemCategory;

/** What makes a thing of some sort recognisable: the questions that its owner is asked. */
@Component
public class GuidedQuestions {

    private static final String BUNDLE = "guided-questions";
    private static final int MOST = 12;
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The questions for a sort of thing, those that decide most first; general ones where there are none of its own. */
    public List<String> of(ItemCategory category, Locale language) {
        ResourceBundle texts = ResourceBundle.getBundle(
                BUNDLE, language.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT, NO_FALLBACK);
        List<String> own = questions(texts, category.name());
        return own.isEmpty() ? questions(texts, ItemCategory.OTHER.name()) : own;
    }

    private static List<String> questions(ResourceBundle texts, String prefix) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(number -> prefix + "." + number)
                .takeWhile(texts::containsKey)
                .map(texts::getString)
                .toList();
    }
}
