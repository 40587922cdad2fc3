package se.medborgarlofte.http.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.http.CommonProblem;
import se.medborgarlofte.http.Problem;

/**
 * Refuses free text that points out an individual: personal identity numbers, e-mail addresses, phone numbers and
 * vehicle number plates. A situation picture concerns places and situations, not individuals; whoever has something to
 * tell about one is sent to the police, 114 14.
 */
public final class PersonalDataCheck {

    private PersonalDataCheck() {}

    /** Every place that holds personal data, from the first to the last, without overlaps. */
    public static List<PersonalData> findIn(String text) {
        String folded = Folding.fold(text);
        List<PersonalData> found = new ArrayList<>();
        for (PersonalDataKind kind : PersonalDataKind.values()) {
            find(kind, folded).stream()
                    .filter(candidate -> found.stream().noneMatch(candidate::overlaps))
                    .forEach(found::add);
        }
        found.sort(Comparator.comparingInt(PersonalData::from));
        return List.copyOf(found);
    }

    /**
     * Refuses one text.
     *
     * @param pointer JSON pointer to the text in the request, for instance {@code /text}
     * @throws Problem {@link CommonProblem#PERSONAL_DATA_IN_TEXT} (422) with each place marked
     */
    public static void require(String pointer, String text) {
        require(Map.of(pointer, text));
    }

    /** Refuses several texts of one request together, so that the writer sees every place at once. */
    public static void require(Map<String, String> textsByPointer) {
        Problem problem = Problem.of(CommonProblem.PERSONAL_DATA_IN_TEXT);
        boolean clean = true;
        for (Map.Entry<String, String> entry : textsByPointer.entrySet()) {
            for (PersonalData found : findIn(entry.getValue())) {
                problem.errorWithin(
                        entry.getKey(), found.from(), found.to(), found.kind().code());
                clean = false;
            }
        }
        if (!clean) {
            throw problem;
        }
    }

    private static List<PersonalData> find(PersonalDataKind kind, String folded) {
        return switch (kind) {
            case PERSONAL_IDENTITY_NUMBER -> PersonalIdentityNumbers.in(folded);
            case EMAIL_ADDRESS -> EmailAddresses.in(folded);
            case PHONE_NUMBER -> PhoneNumbers.in(folded);
            case NUMBER_PLATE -> NumberPlates.in(folded);
        };
    }
}
