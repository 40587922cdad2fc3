package se.medborgarlofte.matching.normal;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.matching.thing.Code;
import se.medborgarlofte.matching.thing.CodeKind;
import se.medborgarlofte.matching.thing.Thing;

/** Brings things into the form in which they are compared. Pure: the same thing always becomes the same. */
public final class Normaliser {

    /** Raised with every change of rules or word lists; what was normalised by another version is normalised again. */
    public static final int VERSION = 5;

    private static final int MOST_HEAD_WORDS = 40;
    private static final int MOST_TEXT_WORDS = 120;

    private final Set<String> missing;
    private final Vocabulary brands = Vocabulary.ofBrands();
    private final Vocabulary goods = Vocabulary.withFamilies("goods.tsv");
    private final Vocabulary colours = Vocabulary.withFamilies("colours.tsv");
    private final Vocabulary materials = Vocabulary.withFamilies("materials.tsv");
    private final Kinds kinds;
    private final Words words;

    private Normaliser() {
        Compounds compounds = new Compounds(Words.words("compound-parts.tsv"));
        kinds = new Kinds(compounds);
        words = new Words(compounds);
        missing = WordList.read("missing.tsv").stream()
                .map(List::getFirst)
                .map(Folding::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With the word lists of this library. Safe for use by several threads. */
    public static Normaliser standard() {
        return new Normaliser();
    }

    public NormalThing normalise(Thing thing) {
        String brand = known(thing.brand());
        String model = known(thing.model());
        String category = known(thing.category());
        String head = known(thing.head());
        String text = joined(Stream.of(thing.text(), thing.marks()).map(this::known));
        String described = joined(Stream.of(brand, model, head, text));
        Map<String, String> headWords = words.of(joined(Stream.of(category, brand, model, head)));
        Map<String, String> otherWords = otherWords(thing, text, headWords);
        return new NormalThing(
                thing.id(),
                thing.group(),
                VERSION,
                codes(thing),
                engravings(thing),
                kind(category, head, text),
                attribute(brands, brand, joined(Stream.of(head, model, text))),
                model.isEmpty() ? Attribute.UNKNOWN : new Attribute(joinedGlyphs(model), Set.of(), true),
                attributes(colours, thing.colours(), described),
                attributes(materials, thing.materials(), described),
                headWords.keySet().stream().limit(MOST_HEAD_WORDS).toList(),
                List.copyOf(otherWords.keySet()),
                marks(thing, otherWords.keySet()),
                written(headWords, otherWords),
                thing.price(),
                thing.period(),
                thing.place());
    }

    /** Folded, or empty when it only says that nothing is known. */
    private String known(String value) {
        String folded = Folding.fold(value);
        return missing.contains(folded) ? "" : folded;
    }

    private List<NormalCode> codes(Thing thing) {
        Stream<NormalCode> inFields = thing.codes().stream()
                .filter(code -> code.kind() != CodeKind.ENGRAVING
                        && !known(code.value()).isEmpty())
                .flatMap(code -> Codes.read(code).stream());
        Stream<NormalCode> inText = runningTexts(thing).flatMap(text -> Codes.announcedIn(text).stream());
        List<NormalCode> announced = Stream.concat(inFields, inText).distinct().toList();
        Stream<NormalCode> labels = Codes.labelsIn(thing.marks()).stream()
                .filter(label ->
                        announced.stream().noneMatch(code -> code.exact().equals(label.exact())));
        return Stream.concat(announced.stream(), labels).distinct().toList();
    }

    private Set<String> engravings(Thing thing) {
        Set<String> forms = new LinkedHashSet<>();
        thing.codes().stream()
                .filter(code -> code.kind() == CodeKind.ENGRAVING
                        && !known(code.value()).isEmpty())
                .map(Code::value)
                .forEach(inscription -> forms.addAll(Engravings.form(inscription)));
        runningTexts(thing).forEach(text -> forms.addAll(Engravings.announcedIn(text)));
        return forms;
    }

    private static Stream<String> runningTexts(Thing thing) {
        return Stream.of(thing.head(), thing.text(), thing.marks());
    }

    /** A category alone is too wide to contradict a kind of goods, and a kind in running text may be of something beside. */
    private Attribute kind(String category, String head, String text) {
        Optional<String> named = kinds.firstIn(head).or(() -> kinds.firstIn(category));
        if (named.isPresent()) {
            return new Attribute(named.get(), goods.familiesOf(named.get()), !category.isEmpty());
        }
        Attribute wide = category.isEmpty() ? Attribute.UNKNOWN : new Attribute(category, Set.of(category), false);
        return kinds.firstIn(text)
                .map(kind -> new Attribute(kind, goods.familiesOf(kind), false))
                .orElse(wide);
    }

    private static Attribute attribute(Vocabulary terms, String field, String text) {
        if (!field.isEmpty()) {
            String term = terms.term(field);
            return new Attribute(term, terms.familiesOf(term), true);
        }
        return terms.firstIn(text)
                .map(term -> new Attribute(term, terms.familiesOf(term), false))
                .orElse(Attribute.UNKNOWN);
    }

    private Set<Attribute> attributes(Vocabulary terms, Collection<String> fields, String text) {
        List<String> stated = fields.stream()
                .map(this::known)
                .filter(value -> !value.isEmpty())
                .toList();
        Stream<String> named =
                stated.isEmpty() ? terms.allIn(text).stream() : stated.stream().flatMap(value -> termsIn(terms, value));
        return named.map(term -> new Attribute(term, terms.familiesOf(term), !stated.isEmpty()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<String> termsIn(Vocabulary terms, String value) {
        Set<String> known = terms.allIn(value);
        return known.isEmpty() ? Stream.of(value) : known.stream();
    }

    private Map<String, String> otherWords(Thing thing, String text, Map<String, String> headWords) {
        Stream<String> properties = Stream.concat(thing.colours().stream(), thing.materials().stream())
                .map(this::known);
        Map<String, String> others = new LinkedHashMap<>();
        words.of(joined(Stream.concat(properties, Stream.of(text)))).forEach((word, written) -> {
            if (others.size() < MOST_TEXT_WORDS && !headWords.containsKey(word)) {
                others.put(word, written);
            }
        });
        return others;
    }

    private static Map<String, String> written(Map<String, String> head, Map<String, String> others) {
        Map<String, String> written = new LinkedHashMap<>(others);
        written.putAll(head);
        return written;
    }

    private List<String> marks(Thing thing, Set<String> otherWords) {
        String marks = known(thing.marks());
        if (marks.isEmpty()) {
            return List.of();
        }
        Set<String> marked = words.of(marks).keySet();
        return otherWords.stream().filter(marked::contains).toList();
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    /** A model as one run of glyphs, so that {@code DHP-482} is {@code dhp482}. */
    private static String joinedGlyphs(String model) {
        return model.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
