package se.medborgarlofte.notification.letter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
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
    private final Map<String, TemplateText> signatures = new HashMap<>();

    TemplateLibrary() {
        for (Language language : Language.values()) {
            readSignature(new WhyToYou.SignedIn(), language, Set.of());
            readSignature(new WhyToYou.Follows(""), language, Set.of(Fact.SUBSCRIPTION_ID));
            readSignature(new WhyToYou.AddressGiven(""), language, Set.of());
            for (Template template : EnumSet.complementOf(EnumSet.of(Template.MAILING))) {
                texts.computeIfAbsent(template, _ -> new EnumMap<>(Language.class))
                        .put(language, read(template, language));
            }
        }
    }

    TemplateText text(Template template, Language language) {
        return Objects.requireNonNull(
                Objects.requireNonNull(texts.get(template)).get(language));
    }

    /** As it is written. */
    String source(Template template, Language language) {
        return source(name(template.code(), language));
    }

    /** What ends every letter: who writes, and that nobody reads answers. */
    TemplateText signature(WhyToYou why, Language language) {
        return Objects.requireNonNull(signatures.get(why.signature() + language));
    }

    private void readSignature(WhyToYou why, Language language, Set<Fact> facts) {
        String name = name(why.signature(), language);
        signatures.put(why.signature() + language, checked(name, source(name), facts));
    }

    /** Checks a text against what its template always tells, and its conditional parts against what it may tell. */
    static TemplateText checked(String name, String source, Template template) {
        TemplateText text = checked(name, source, template.facts());
        Set<Fact> possible = EnumSet.noneOf(Fact.class);
        possible.addAll(template.facts());
        possible.addAll(template.optionalFacts());
        requireFacts(name, text.allPlaces(), possible);
        requireFacts(name, text.conditions(), possible);
        return text;
    }

    /** Checks a text against the facts that will be there when it is filled in. */
    static TemplateText checked(String name, String source, Set<Fact> facts) {
        TemplateText text = TemplateParser.parse(name, source);
        requireFacts(name, text.places(), facts);
        return text;
    }

    private static void requireFacts(String name, Set<String> codes, Set<Fact> facts) {
        for (String code : codes) {
            Place place = Place.of(code)
                    .orElseThrow(() -> new IllegalStateException(name + " has an unknown place {" + code + "}"));
            if (!facts.containsAll(place.needs())) {
                throw new IllegalStateException(name + " has no facts for {" + code + "}: " + place.needs());
            }
        }
    }

    private static TemplateText read(Template template, Language language) {
        String name = name(template.code(), language);
        return checked(name, source(name), template);
    }

    private static String name(String code, Language language) {
        return "/letters/" + code + "." + language.tag() + ".txt";
    }

    private static String source(String name) {
        try (InputStream source = TemplateLibrary.class.getResourceAsStream(name)) {
            if (source == null) {
                throw new IllegalStateException("the text " + name + " is missing");
            }
            return new String(source.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
