package se.medborgarlofte.matching.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.Attribute;
import se.medborgarlofte.matching.normal.NormalCode;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.normal.Word;
import se.medborgarlofte.matching.score.Alignment;
import se.medborgarlofte.matching.score.CodeComparison;
import se.medborgarlofte.matching.score.Field;

/** What is said about each field. */
final class FieldWording {

    static final Wording PRIOR =
            new Wording("Utgångsläge, en sak bland så många", "To begin with, one thing among so many");

    private static final int MOST_WORDS = 6;

    private FieldWording() {}

    static Wording of(Field field, double weight, Explanation why) {
        NormalThing question = why.question();
        Profile candidate = why.candidate();
        return switch (field) {
            case CODE -> numbers(question, candidate);
            case MARKING -> sameOrNot(field, weight);
            case ENGRAVING -> weight > 0 ? engraved(question) : sameOrNot(field, weight);
            case KIND -> attribute(field, weight, question.kind(), candidate.kind());
            case BRAND -> attribute(field, weight, question.brand(), candidate.brand());
            case MODEL -> attribute(field, weight, question.model(), candidate.model());
            case MARK -> marks(question, candidate);
            case COLOUR, MATERIAL, PRICE -> sameOrNot(field, weight);
            case HEAD -> words(field, question, question.head(), candidate);
            case TEXT ->
                words(
                        field,
                        question,
                        Stream.concat(question.head().stream(), question.text().stream())
                                .toList(),
                        candidate);
            case TIME -> new Wording("Tid mellan förlust och fynd", "Time between loss and finding");
            case PLACE -> new Wording("Avstånd mellan platserna", "Distance between the places");
            case GROUP ->
                new Wording(
                        "En annan sak från samma händelse är redan träff",
                        "Another thing of the same event is matched already");
            case COMPETITION -> competition(weight);
        };
    }

    static Wording name(Field field) {
        return switch (field) {
            case CODE -> new Wording("Serienummer", "Serial number");
            case MARKING -> new Wording("Märkning", "Marking");
            case ENGRAVING -> new Wording("Gravyr", "Engraving");
            case MARK -> new Wording("Kännetecken", "Distinctive marks");
            case KIND -> new Wording("Sakslag", "Kind of thing");
            case BRAND -> new Wording("Märke", "Brand");
            case MODEL -> new Wording("Modell", "Model");
            case COLOUR -> new Wording("Färg", "Colour");
            case MATERIAL -> new Wording("Material", "Material");
            case HEAD -> new Wording("Benämning", "What it is called");
            case TEXT -> new Wording("Beskrivning", "Description");
            case PRICE -> new Wording("Värde", "Price");
            case TIME -> new Wording("Tid", "Time");
            case PLACE -> new Wording("Plats", "Place");
            case GROUP -> new Wording("Samma händelse", "Same event");
            case COMPETITION -> new Wording("Konkurrens", "Competition");
        };
    }

    private static Wording sameOrNot(Field field, double weight) {
        Wording name = name(field);
        return weight > 0
                ? new Wording(name.swedish() + " stämmer", name.english() + " agrees")
                : new Wording(name.swedish() + " skiljer", name.english() + " differs");
    }

    private static Wording attribute(Field field, double weight, Attribute mine, Attribute theirs) {
        Wording verdict = sameOrNot(field, weight);
        String values = mine.value().equals(theirs.value()) ? mine.value() : mine.value() + "/" + theirs.value();
        return new Wording(verdict.swedish() + " (" + values + ")", verdict.english() + " (" + values + ")");
    }

    private static Wording numbers(NormalThing question, Profile candidate) {
        return CodeComparison.bestAlignment(Profile.of(question), candidate)
                .map(best -> aligned(best.alignment()))
                .orElseGet(() -> sameOrNot(Field.CODE, -1));
    }

    private static Wording aligned(Alignment found) {
        String confused = found.confused() == 0 ? "" : ", " + found.confused() + " ofta förväxlade";
        String mistaken = found.confused() == 0 ? "" : ", " + found.confused() + " commonly mistaken";
        return new Wording(
                "Serienummer lika på %d av %d tecken%s".formatted(found.equal(), found.length(), confused),
                "Serial number equal in %d of %d characters%s".formatted(found.equal(), found.length(), mistaken));
    }

    private static Wording engraved(NormalThing question) {
        String inscription = String.join(", ", question.engravings());
        return new Wording("Gravyr stämmer (" + inscription + ")", "Engraving agrees (" + inscription + ")");
    }

    /** The codes of stickers first, then the words. */
    private static Wording marks(NormalThing question, Profile candidate) {
        List<String> labels = question.codes().stream()
                .filter(code -> CodeComparison.sameLabel(code, candidate))
                .map(NormalCode::exact)
                .toList();
        Stream<String> words = question.text().stream()
                .filter(word -> stands(word, candidate.marks())
                        || (question.marks().contains(word) && stands(word, candidate.text())))
                .map(word -> question.written().getOrDefault(word, word))
                .filter(written -> !labels.contains(written.toUpperCase(Locale.ROOT)));
        String shared = String.join(
                ", ",
                Stream.concat(labels.stream(), words)
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
        return new Wording("Kännetecken, gemensamt: " + shared, "Distinctive marks, in common: " + shared);
    }

    private static Wording words(Field field, NormalThing question, List<String> words, Profile candidate) {
        String shared = String.join(
                ", ",
                words.stream()
                        .filter(word -> stands(word, candidate.head()) || stands(word, candidate.text()))
                        .map(word -> question.written().getOrDefault(word, word))
                        .distinct()
                        .limit(MOST_WORDS)
                        .toList());
        Wording name = name(field);
        return shared.isEmpty()
                ? new Wording(name.swedish() + ": inga gemensamma ord", name.english() + ": no words in common")
                : new Wording(name.swedish() + ", gemensamt: " + shared, name.english() + ", in common: " + shared);
    }

    private static boolean stands(String word, int[] words) {
        return java.util.Arrays.binarySearch(words, Word.of(word)) >= 0;
    }

    private static Wording competition(double weight) {
        return weight > 0
                ? new Wording("Ingen annan sak passar den lika bra", "No other thing fits it as well")
                : new Wording("En annan sak passar den bättre", "Another thing fits it better");
    }
}
