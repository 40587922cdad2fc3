package se.medborgarlofte.matching.explain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.matching.index.Profile;
import se.medborgarlofte.matching.normal.NormalThing;
import se.medborgarlofte.matching.score.Field;

/**
 * What to find out next, since it would decide between the best candidates.
 *
 * @param field it is about
 * @param ofCandidates whether to ask about the candidates rather than about the thing in hand
 */
public record Question(Field field, boolean ofCandidates, Wording wording) {

    /** Fields by how much an answer would tell. */
    private static final List<Field> MOST_TELLING = List.of(
            Field.CODE,
            Field.MARKING,
            Field.ENGRAVING,
            Field.MODEL,
            Field.BRAND,
            Field.COLOUR,
            Field.MATERIAL,
            Field.MARK);

    /** The most telling field that is known on one side only; with nothing known on either, the number itself. */
    public static Optional<Question> deciding(NormalThing thing, List<Profile> best) {
        if (best.isEmpty()) {
            return Optional.empty();
        }
        Profile mine = Profile.of(thing);
        Stream<Question> open = MOST_TELLING.stream()
                .filter(field -> knows(mine, field) != best.stream().anyMatch(one -> knows(one, field)))
                .map(field -> about(field, knows(mine, field)));
        return open.findFirst()
                .or(() -> knows(mine, Field.CODE) ? Optional.empty() : Optional.of(about(Field.CODE, false)));
    }

    private static boolean knows(Profile profile, Field field) {
        return switch (field) {
            case CODE -> profile.codes().stream().anyMatch(code -> code.kind().isNumber());
            case MARKING -> profile.codes().stream().anyMatch(code -> isMark(code.kind()));
            case MARK -> profile.marks().length > 0;
            case ENGRAVING -> !profile.engravings().isEmpty();
            case MODEL -> profile.model().known();
            case BRAND -> profile.brand().known();
            case COLOUR -> !profile.colours().isEmpty();
            case MATERIAL -> !profile.materials().isEmpty();
            case KIND, HEAD, TEXT, PRICE, TIME, PLACE, GROUP, COMPETITION -> true;
        };
    }

    private static boolean isMark(se.medborgarlofte.matching.thing.CodeKind kind) {
        return switch (kind) {
            case MARKING, PLATE -> true;
            case SERIAL, FRAME, IMEI, ENGRAVING, OTHER, LABEL -> false;
        };
    }

    private static Question about(Field field, boolean ofCandidates) {
        Wording name = FieldWording.name(field);
        String swedish = name.swedish().toLowerCase(java.util.Locale.ROOT);
        String english = name.english().toLowerCase(java.util.Locale.ROOT);
        Wording wording = ofCandidates
                ? new Wording(
                        "Fråga den som saknar eller har den andra saken: " + swedish + "?",
                        "Ask about the other thing: " + english + "?")
                : new Wording("Undersök saken: " + swedish + "?", "Examine the thing: " + english + "?");
        return new Question(field, ofCandidates, wording);
    }
}
