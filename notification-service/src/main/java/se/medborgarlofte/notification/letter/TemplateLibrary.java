package se.medborgarlofte.notification.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.medborgarlofte.notification.domain.Fact;
import se.medborgarlofte.notification.domain.Language;
import se.medborgarlofte.notification.domain.Template;

/**
 * Every text in every language, read and checked when the service starts: a missing text, or a place that its template
 * has no facts for, stops the start and not the sending.
 */
final class TemplateLibrary {

    private final Map<Template, Map<Language, TemplateText>> texts = new EnumMap<>(Template.class);
    private final Map<Language, TemplateText> signatures = new EnumMap<>(Language.class);

    TemplateLibrary() {
        for (Language language : Language.values()) {
            signatures.put(language, read("signature", language, Set.of()));
            for (Template template : Template.values()) {
                texts.computeIfAbsent(template, _ -> new EnumMap<>(Language.class))
                        .put(language, read(template.code(), language, template.facts()));
            }
        }
    }

    TemplateText text(Template template, Language language) {
        return Objects.requireNonNull(
                Objects.requireNonNull(texts.get(template)).get(language));
    }

    /** What ends every letter: who writes, and that nobody reads answers. */
    TemplateText signature(Language language) {
        return Objects.requireNonNull(signatures.get(language));
    }

    /** Checks a text against the facts that will be there when it is filled in. */
    static TemplateText checked(String name, String source, Set<Fact> facts) {
        TemplateText text = TemplateParser.parse(name, source);
        for (String code : text.places()) {
            Place place = Place.of(code)
                    .orElseThrow(() -> new IllegalStateException(name + " has an unknown place {" + code + "}"));
            if (!facts.containsAll(place.needs())) {
                throw new IllegalStateException(name + " has no facts for {" + code + "}: " + place.needs());
            }
        }
        return text;
    }

    private static TemplateText read(String code, Language language, Set<Fact> facts) {
        String name = "/letters/" + code + "." + language.tag() + ".txt";
        try (InputStream source = TemplateLibrary.class.getResourceAsStream(name)) {
            if (source == null) {
                throw new IllegalStateException("the text " + name + " is missing");
            }
            return checked(name, new String(source.readAllBytes(), StandardCharsets.UTF_8), facts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
