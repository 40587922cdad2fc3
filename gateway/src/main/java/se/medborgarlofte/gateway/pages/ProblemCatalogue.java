package se.medborgarlofte.gateway.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.medborgarlofte.gateway.Service;
import se.medborgarlofte.http.Language;

/** Every problem that the platform answers with, from the bundles of the services and of what they share. */
@Component
class ProblemCatalogue {

    private static final String TITLE = ".title";

    /** The texts of one problem. */
    record Entry(String slug, String title, String detail) {}

    private final Map<Locale, Map<String, Entry>> entries = Map.of(
            Language.SWEDISH, read(Language.SWEDISH),
            Language.ENGLISH, read(Language.ENGLISH));

    Optional<Entry> find(String slug, Locale language) {
        return Optional.ofNullable(of(language).get(slug));
    }

    List<Entry> all(Locale language) {
        return List.copyOf(of(language).values());
    }

    private Map<String, Entry> of(Locale language) {
        return entries.getOrDefault(language, Map.of());
    }

    private static Map<String, Entry> read(Locale language) {
        Map<String, Entry> entries = new TreeMap<>();
        bundles(language)
                .forEach(bundle -> bundle.keySet().stream()
                        .filter(key -> key.endsWith(TITLE))
                        .map(key -> entry(bundle, key.substring(0, key.length() - TITLE.length())))
                        .forEach(entry -> entries.put(entry.slug(), entry)));
        return entries;
    }

    private static Entry entry(ResourceBundle bundle, String slug) {
        String detail = bundle.containsKey(slug + ".detail") ? bundle.getString(slug + ".detail") : "";
        return new Entry(
                slug,
                bundle.getString(slug + TITLE),
                detail.replaceAll(" ?\\{[0-9]\\}$", "").replaceAll("\\{[0-9]\\}", "…"));
    }

    /** The build copies each service's texts to {@code problems/<service>}; one that has none yet is left out. */
    private static Stream<ResourceBundle> bundles(Locale language) {
        Stream<String> names = Stream.concat(
                Stream.of("http-problems"),
                Arrays.stream(Service.values()).map(service -> "problems." + service.prefix() + ".problems"));
        return names.flatMap(name -> bundle(name, language).stream());
    }

    private static Optional<ResourceBundle> bundle(String name, Locale language) {
        try {
            return Optional.of(ResourceBundle.getBundle(
                    name,
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
        } catch (MissingResourceException _) {
            return Optional.empty();
        }
    }
}
